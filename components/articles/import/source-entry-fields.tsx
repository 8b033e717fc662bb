import { X } from "lucide-react";
import { useMessages, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import type { SourceEntry } from "./import-draft.ts";
import type { SourceFault, SourceProblem } from "./source-problems.ts";

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

/** One entry: its kind, what it is, and what belongs to that kind. */
export function SourceEntryFields(props: EntryProps) {
  const { number, entry, problem, onChange } = props;
  const t = useTranslations("articles.sources");
  const of = useTranslations("sources");
  const { sourceKinds } = useMessages().words;
  const said = (fault: SourceFault | undefined) => fault && t(`problems.${fault.is}`, fault.values);
  const name = entry.fileName;
  return (
    <li className="grid gap-3 rounded-md border border-line bg-paper/60 p-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div className="flex items-center justify-between sm:col-span-2">
        <p className="text-xs font-semibold text-ink-soft">{t("number", { number })}</p>
        <Button
          tone="quiet"
          onClick={props.onRemove}
          aria-label={t("removeNumber", { number })}
          className="-my-1 px-1.5 py-1 text-xs"
        >
          <X aria-hidden="true" className="size-3.5" />
          {t("remove")}
        </Button>
      </div>
      <ChoiceField
        label={of("kind")}
        options={sourceKinds}
        value={entry.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <Field label={of(entry.kind === "person" ? "who" : "what")} error={said(problem?.title)}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={entry.title}
            placeholder={entry.kind === "file" ? of("fileName") : undefined}
            onChange={({ target }) => onChange({ title: target.value })}
            className={inputClass}
          />
        )}
      </Field>
      <div className="flex flex-col gap-3 sm:col-span-2">
        {entry.kind === "url" ? (
          <Field label={of("url")} error={said(problem?.url)}>
            {(control) => (
              <input
                {...control}
                type="url"
                dir="ltr"
                placeholder="https://"
                value={entry.url}
                onChange={({ target }) => onChange({ url: target.value })}
                className={inputClass}
              />
            )}
          </Field>
        ) : null}
        {entry.kind === "file" ? (
          <Field
            label={of("file")}
            hint={name ? t(props.hasFile ? "chosen" : "lost", { name }) : undefined}
            error={said(problem?.file)}
          >
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
        <Field label={of(entry.kind === "note" ? "note" : "noteIfAny")} error={said(problem?.note)}>
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
