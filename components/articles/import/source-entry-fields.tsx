import { X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { sourceKindLabels, sourceKinds } from "#lib/domain/sources/source-kinds.ts";
import type { SourceEntry } from "./import-draft.ts";
import type { SourceProblem } from "./source-problems.ts";

interface EntryProps {
  number: number;
  entry: SourceEntry;
  /** Whether the file is at hand: the entry alone, with its name, survives a reload. */
  hasFile: boolean;
  problem: SourceProblem | undefined;
  onChange: (change: Partial<SourceEntry>) => void;
  onFile: (file: File | undefined) => void;
  onRemove: () => void;
}

function fileHint({ fileName }: SourceEntry, hasFile: boolean): string | undefined {
  if (!fileName) return undefined;
  return hasFile ? `Chosen: ${fileName}` : `The reload lost “${fileName}”: please choose it again.`;
}

/** One entry: its kind, what it is, and what belongs to that kind. */
export function SourceEntryFields(props: EntryProps) {
  const { number, entry, problem, onChange } = props;
  const kindOf = (value: string) => sourceKinds.find((kind) => kind === value) ?? "url";
  return (
    <li className="grid gap-3 rounded-md border border-line bg-paper/60 p-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div className="flex items-center justify-between sm:col-span-2">
        <p className="text-xs font-semibold text-ink-soft">Source {number}</p>
        <Button tone="quiet" onClick={props.onRemove} className="-my-1 px-1.5 py-1 text-xs">
          <X aria-hidden="true" className="size-3.5" />
          Remove <span className="sr-only">source {number}</span>
        </Button>
      </div>
      <Field label="Kind">
        {(control) => (
          <select
            {...control}
            value={entry.kind}
            onChange={({ target }) => onChange({ kind: kindOf(target.value) })}
            className={inputClass}
          >
            {sourceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {sourceKindLabels[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={entry.kind === "person" ? "Who" : "What it is"} error={problem?.title}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={entry.title}
            placeholder={entry.kind === "file" ? "Left empty: the file's name" : undefined}
            onChange={({ target }) => onChange({ title: target.value })}
            className={inputClass}
          />
        )}
      </Field>
      <div className="flex flex-col gap-3 sm:col-span-2">
        {entry.kind === "url" ? (
          <Field label="Web address" error={problem?.url}>
            {(control) => (
              <input
                {...control}
                type="url"
                placeholder="https://"
                value={entry.url}
                onChange={({ target }) => onChange({ url: target.value })}
                className={inputClass}
              />
            )}
          </Field>
        ) : null}
        {entry.kind === "file" ? (
          <Field label="File" hint={fileHint(entry, props.hasFile)} error={problem?.file}>
            {(control) => (
              <input
                {...control}
                type="file"
                onChange={({ target }) => {
                  const chosen = target.files?.[0];
                  props.onFile(chosen);
                  onChange({ fileName: chosen?.name ?? "" });
                }}
                className={inputClass}
              />
            )}
          </Field>
        ) : null}
        <Field label={entry.kind === "note" ? "Note" : "Note (if any)"} error={problem?.note}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              rows={2}
              value={entry.note}
              onChange={({ target }) => onChange({ note: target.value })}
              className={inputClass}
            />
          )}
        </Field>
      </div>
    </li>
  );
}
