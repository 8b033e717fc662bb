import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { reportFormats } from "#lib/domain/exports/schema.ts";

/** Downloads the article's audit report, as it stood at any event of its log, in any of the formats. */
export function ExportForm(props: { newsroom: string; articleId: string; lastSeq: number }) {
  const t = useTranslations("history.export");
  const { newsroom, articleId, lastSeq } = props;
  return (
    <form
      method="post"
      action={`/n/${newsroom}/articles/${articleId}/report`}
      className="flex flex-wrap items-center gap-2"
    >
      <label className="flex items-center gap-2 text-sm whitespace-nowrap text-ink-soft">
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
      <label className="flex items-center gap-2 text-sm whitespace-nowrap text-ink-soft">
        {t("format")}
        <select name="format" className={inputClass}>
          {reportFormats.map((format) => (
            <option key={format} value={format}>
              {t(`formats.${format}`)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">
        <Download aria-hidden="true" className="size-4" />
        {t("download")}
      </Button>
    </form>
  );
}
