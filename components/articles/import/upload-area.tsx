import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { formatFacts } from "#lib/engines/ingest/draft-formats.ts";

/** What becomes a draft; and the record of an article. */
const accepted = [
  ...formatFacts.flatMap(({ extensions }) => extensions.map((one) => `.${one}`)),
  ".json",
].join(",");

/** Where a file is dropped or chosen; reading it is the caller's. */
export function UploadArea(props: { disabled: boolean; onFile: (file: File) => void }) {
  const t = useTranslations("articles.new");
  const id = useId();
  return (
    <div className="relative flex items-center gap-4 rounded-md border border-dashed border-line-strong bg-paper px-4 py-4 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
      <FileUp aria-hidden="true" className="size-6 shrink-0 text-accent" />
      <div>
        <label htmlFor={id} className="text-sm font-medium text-accent">
          {t("chooseFile")}
        </label>
        <p id={`${id}-hint`} className="text-xs text-ink-soft">
          {t("fileHint")}
        </p>
      </div>
      <input
        id={id}
        type="file"
        accept={accepted}
        aria-describedby={`${id}-hint`}
        disabled={props.disabled}
        className="absolute inset-0 cursor-pointer opacity-0"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen again after it was mended.
          event.target.value = "";
          if (file) props.onFile(file);
        }}
      />
    </div>
  );
}
