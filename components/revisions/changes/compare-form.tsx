import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import type { RevisionView } from "#lib/domain/revisions/present.ts";

function Choice(props: {
  name: "from" | "to";
  label: string;
  chosen: number;
  revisions: readonly RevisionView[];
}) {
  const t = useTranslations("revisions");
  return (
    <label className="flex items-center gap-2 text-sm whitespace-nowrap text-ink-soft">
      {props.label}
      <select name={props.name} defaultValue={props.chosen} className={inputClass}>
        {props.revisions.map(({ id, number }) => (
          <option key={id} value={number}>
            {t("revision", { number: String(number) })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Chooses any two revisions to compare; works without the browser's code too. */
export function CompareForm(props: {
  pair: { from: number; to: number };
  revisions: readonly RevisionView[];
  view: string;
}) {
  const t = useTranslations("revisions.changes");
  const { pair, revisions, view } = props;
  return (
    <form key={`${pair.from}-${pair.to}`} className="flex flex-wrap items-center gap-2">
      <Choice name="from" label={t("from")} chosen={pair.from} revisions={revisions} />
      <Choice name="to" label={t("to")} chosen={pair.to} revisions={revisions} />
      {view === "side" ? <input type="hidden" name="view" value={view} /> : null}
      <Button type="submit">{t("compare")}</Button>
    </form>
  );
}
