import { useTranslations } from "next-intl";
import { Time } from "#components/ui/time.tsx";
import type { RevisionView } from "#lib/domain/revisions/present.ts";
import { CopyHash } from "./copy-hash.tsx";
import { origins } from "./origins.ts";

/** How a revision came to be, by whom and when, with its note and its hash. */
export function RevisionLine(props: { revision: RevisionView; timeZone: string }) {
  const t = useTranslations("revisions");
  const { revision, timeZone } = props;
  const known = origins.find((one) => one === revision.origin);
  return (
    <div className="flex flex-col gap-0.5 text-sm">
      <p className="text-ink-soft">
        {t.rich(revision.by ? "madeBy" : "madeAt", {
          origin: known ? t(`origins.${known}`) : revision.origin,
          by: revision.by ?? "",
          time: () => <Time iso={revision.at} timeZone={timeZone} />,
        })}
      </p>
      {revision.note ? (
        <p dir="auto" className="font-serif text-base break-words">
          {revision.note}
        </p>
      ) : null}
      <CopyHash sha256={revision.sha256} />
    </div>
  );
}
