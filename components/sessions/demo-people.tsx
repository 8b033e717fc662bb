import { useTranslations } from "next-intl";
import type { DemoSignIn } from "#lib/domain/members/demo-sign-ins.ts";

/** The people of the demo newsroom, each a button that fills the form. */
export function DemoPeople(props: {
  people: readonly DemoSignIn[];
  onChoose: (person: DemoSignIn) => void;
}) {
  const t = useTranslations("sessions.demo");
  const words = useTranslations("words");
  return (
    <section aria-labelledby="demo-people" className="border-t border-line pt-6">
      <h2 id="demo-people" className="text-sm font-semibold">
        {t("title")}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">
        {t.rich("how", {
          password: () => (
            <code
              dir="ltr"
              className="whitespace-nowrap rounded bg-sunken px-1 py-0.5 text-xs text-ink"
            >
              {props.people[0]?.password}
            </code>
          ),
        })}
      </p>
      <ul className="mt-3 grid gap-1.5 sm:grid-cols-2">
        {props.people.map((person) => (
          <li key={person.email}>
            <button
              type="button"
              onClick={() => props.onChoose(person)}
              className="flex w-full items-baseline justify-between gap-2 rounded-md border border-line bg-surface px-2.5 py-1.5 text-start text-sm transition-colors hover:border-line-strong hover:bg-sunken"
            >
              <bdi className="truncate">{person.name}</bdi>
              <span className="shrink-0 text-xs text-ink-soft">
                {words(`roles.${person.role}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
