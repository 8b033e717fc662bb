import { useTranslations } from "next-intl";
import { type FormEvent, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { BylineFields } from "./byline-fields.tsx";
import { DatelineFields } from "./dateline-fields.tsx";
import type { FieldsProps } from "./fields-props.ts";
import { type ImportDraft, withFields } from "./import-draft.ts";
import { ImportProblems } from "./import-problems.tsx";
import { SourceEntries } from "./source-entries.tsx";
import { TextPreview } from "./text-preview.tsx";
import { TitleFields } from "./title-fields.tsx";
import { type ImportProps, useImport } from "./use-import.ts";

/** The second step: what the text is, beside the text as it will be stored. */
export function ConfirmStep(
  props: ImportProps & {
    members: readonly { id: string; name: string }[];
    onChange: (change: (now: ImportDraft) => ImportDraft) => void;
    onFiles: (files: ReadonlyMap<string, File>) => void;
    onBack: () => void;
  },
) {
  const t = useTranslations("articles.new");
  const { newsroom, draft, reading } = props;
  const { submit, busy, problem, issues, sourceProblems, outcome } = useImport(props);
  const form = useRef<HTMLFormElement>(null);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (await submit()) return;
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
    );
  }

  if (outcome) return <ImportProblems newsroom={newsroom} outcome={outcome} />;
  const fieldsProps: FieldsProps = {
    fields: draft.fields,
    reading,
    onChange: (change) => props.onChange((now) => withFields(now, change)),
    problemOf: (name) =>
      issues.find(({ path }) => path === name || path.startsWith(`${name}.`))?.message,
  };
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <form
        ref={form}
        noValidate
        onSubmit={onSubmit}
        aria-labelledby="confirm-step"
        className="flex min-w-0 flex-col gap-7 rounded-lg border border-line bg-surface p-4 shadow-card sm:p-6"
      >
        <h2 id="confirm-step" className="font-serif text-lg font-semibold">
          {t("confirmStep")}
        </h2>
        <TitleFields {...fieldsProps} />
        <BylineFields {...fieldsProps} members={props.members} />
        <DatelineFields {...fieldsProps} />
        <SourceEntries
          entries={draft.sources}
          onChange={(sources) => props.onChange((now) => ({ ...now, sources }))}
          files={props.files}
          onFiles={props.onFiles}
          problems={sourceProblems}
        />
        {problem ? <Notice tone="bad">{problem}</Notice> : null}
        <div className="flex flex-wrap items-center gap-3 border-t border-line pt-5">
          <Button type="submit" tone="primary" disabled={busy} className="px-4 py-2">
            {t(busy ? "importing" : "submit")}
          </Button>
          <Button onClick={props.onBack} disabled={busy} className="py-2">
            {t("changeText")}
          </Button>
        </div>
      </form>
      <TextPreview reading={reading} fields={draft.fields} />
    </div>
  );
}
