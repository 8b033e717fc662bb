import { useTranslations } from "next-intl";
import { inputClass } from "#components/ui/field.tsx";
import { reportEditions, reportFormats } from "#lib/domain/exports/schema.ts";
import { LongExport } from "./long-export.tsx";

const labelClass = "flex items-center gap-2 text-sm whitespace-nowrap text-ink-soft";

interface ExportFormProps {
  newsroom: string;
  articleId: string;
  lastSeq: number;
  characters: number;
  /** Whether the newsroom's public editions call members by their roles. */
  hidesNames: boolean;
}

/** Downloads the article's audit report, as it stood at any event of its log, in any edition and format. */
export function ExportForm(props: ExportFormProps) {
  const { newsroom, articleId, lastSeq, hidesNames, characters } = props;
  const t = useTranslations("history.export");
  return (
    <form
      method="post"
      action={`/n/${newsroom}/articles/${articleId}/report`}
      className="mb-6 rounded-md border border-line bg-surface p-4"
    >
      <fieldset>
        <legend className="font-serif text-lg font-semibold">{t("edition")}</legend>
        <div className="mt-2 grid gap-3 sm:grid-cols-3">
          {reportEditions.map((edition) => (
            <div key={edition} className="flex items-start gap-2 text-sm">
              <input
                type="radio"
                id={`edition-${edition}`}
                name="edition"
                value={edition}
                defaultChecked={edition === "internal"}
                aria-describedby={`about-${edition}`}
                className="mt-1 accent-accent"
              />
              <div>
                <label htmlFor={`edition-${edition}`} className="font-medium">
                  {t(`editions.${edition}`)}
                </label>
                <p id={`about-${edition}`} className="text-ink-soft">
                  {t(`about.${edition}`, { names: String(!hidesNames) })}
                </p>
              </div>
            </div>
          ))}
        </div>
      </fieldset>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <label className={labelClass}>
          {t("atEvent")}
          <span className="w-20">
            <input
              type="number"
              name="atSeq"
              required
              min={1}
              max={lastSeq}
              defaultValue={lastSeq}
              className={inputClass}
            />
          </span>
        </label>
        <label className={labelClass}>
          {t("format")}
          <select name="format" className={inputClass}>
            {reportFormats.map((format) => (
              <option key={format} value={format}>
                {t(`formats.${format}`)}
              </option>
            ))}
          </select>
        </label>
        <LongExport {...{ newsroom, articleId, characters }} />
      </div>
    </form>
  );
}
