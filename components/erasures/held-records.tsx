import { useTranslations } from "next-intl";
import type { HeldRecord } from "./use-held-records.ts";

/** Says which imported records hold what is to be erased, and asks whether they go with it: as a whole, or not at all. */
export function HeldRecords(props: {
  newsroom: string;
  records: readonly HeldRecord[];
  isRemoved: boolean;
  /** Without it nothing is erased that they could go with. */
  onChange?: (isRemoved: boolean) => void;
}) {
  const { newsroom, records, isRemoved, onChange } = props;
  const t = useTranslations("erasures.records");
  if (records.length === 0) return null;
  const count = records.length;
  return (
    <div className="flex flex-col gap-2 text-sm">
      <p className="font-medium">{t("hold", { count })}</p>
      <ul className="list-disc ps-5">
        {records.map(({ id, title }) => (
          <li key={id} className="break-words">
            <a
              href={`/n/${newsroom}/articles/${id}`}
              dir="auto"
              className="text-accent underline underline-offset-4"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className="max-w-prose text-ink-soft">{t("about")}</p>
      {onChange ? (
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            checked={isRemoved}
            onChange={(event) => onChange(event.target.checked)}
            className="mt-1 accent-accent"
          />
          {t("remove", { count })}
        </label>
      ) : (
        <p>{t("alone", { count })}</p>
      )}
    </div>
  );
}
