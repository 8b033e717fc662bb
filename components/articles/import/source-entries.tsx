import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { SourceEntry } from "./import-draft.ts";
import { SourceEntryFields } from "./source-entry-fields.tsx";
import type { SourceProblem } from "./source-problems.ts";

/** The reporter's notes: what the article rests on, entry by entry. */
export function SourceEntries(props: {
  entries: readonly SourceEntry[];
  onChange: (entries: SourceEntry[]) => void;
  files: ReadonlyMap<string, File>;
  onFiles: (files: ReadonlyMap<string, File>) => void;
  problems: ReadonlyMap<string, SourceProblem>;
}) {
  const t = useTranslations("articles.sources");
  const { entries, files, onChange, onFiles } = props;

  function add() {
    const key = crypto.randomUUID();
    onChange([...entries, { key, kind: "url", title: "", url: "", note: "", fileName: "" }]);
  }

  function setFile(key: string, file: File | undefined) {
    const next = new Map(files);
    if (file) next.set(key, file);
    else next.delete(key);
    onFiles(next);
  }

  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-sm font-semibold">{t("title")}</legend>
      <p className="text-xs text-ink-soft">{t("about")}</p>
      {entries.length > 0 ? (
        <ol className="flex flex-col gap-3">
          {entries.map((entry, index) => (
            <SourceEntryFields
              key={entry.key}
              number={index + 1}
              entry={entry}
              hasFile={files.has(entry.key)}
              problem={props.problems.get(entry.key)}
              onChange={(change) =>
                onChange(entries.map((one) => (one === entry ? { ...one, ...change } : one)))
              }
              onFile={(file) => setFile(entry.key, file)}
              onRemove={() => {
                setFile(entry.key, undefined);
                onChange(entries.filter((one) => one !== entry));
              }}
            />
          ))}
        </ol>
      ) : null}
      <div>
        <Button onClick={add}>
          <Plus aria-hidden="true" className="size-4" />
          {t("add")}
        </Button>
      </div>
    </fieldset>
  );
}
