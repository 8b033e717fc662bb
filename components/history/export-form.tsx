import { Download } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import type { reportFormats } from "#lib/domain/exports/schema.ts";

const labels: Record<(typeof reportFormats)[number], string> = {
  pdf: "PDF",
  json: "JSON",
  csv: "CSV, the claims",
};

/** Downloads the article's audit report, as it stood at any event of its log. */
export function ExportForm(props: { newsroom: string; articleId: string; lastSeq: number }) {
  const { newsroom, articleId, lastSeq } = props;
  return (
    <form
      method="post"
      action={`/n/${newsroom}/articles/${articleId}/report`}
      className="flex flex-wrap items-center gap-2"
    >
      <label className="flex items-center gap-2 text-sm whitespace-nowrap text-ink-soft">
        Audit report at event
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
      {Object.entries(labels).map(([format, label]) => (
        <Button key={format} type="submit" name="format" value={format}>
          <Download aria-hidden="true" className="size-4" />
          {label}
        </Button>
      ))}
    </form>
  );
}
