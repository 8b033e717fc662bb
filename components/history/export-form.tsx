import { Download } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import type { reportFormats } from "#lib/domain/exports/schema.ts";

const labels: Record<(typeof reportFormats)[number], string> = { pdf: "PDF", json: "JSON" };

/** Downloads the article's audit report as it stands now. */
export function ExportForm({ newsroom, articleId }: { newsroom: string; articleId: string }) {
  return (
    <form
      method="post"
      action={`/n/${newsroom}/articles/${articleId}/report`}
      className="flex flex-wrap items-center gap-2"
    >
      <span className="text-sm text-ink-soft">Audit report:</span>
      {Object.entries(labels).map(([format, label]) => (
        <Button key={format} type="submit" name="format" value={format}>
          <Download aria-hidden="true" className="size-4" />
          {label}
        </Button>
      ))}
    </form>
  );
}
