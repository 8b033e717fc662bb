"use client";

import { useTranslations } from "next-intl";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";

interface NoteFormProps<T> {
  /** What the words are kept under until they are sent. */
  keptAs: string;
  /** What stands there already. */
  initial?: string;
  label: string;
  verb: string;
  run: (body: string) => Promise<ActionResult<T>>;
  onDone: (value: T, body: string) => void;
  onClose: () => void;
}

/** Where words are written, or changed, that hang on something. */
export function NoteForm<T>(props: NoteFormProps<T>) {
  const { keptAs, initial = "", label, verb, run, onDone, onClose } = props;
  const t = useTranslations("replies");
  const { act, pending, failure, issue } = useAct();
  const body = useKept(keptAs, initial);

  function close() {
    body.forget();
    onClose();
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const said = body.value;
    const done = await act(() => run(said), close);
    if (!done) return;
    close();
    onDone(done.value, said);
  }

  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !pending) {
          event.currentTarget.requestSubmit();
        }
      }}
      className="flex w-full flex-col gap-2"
    >
      <WordsField
        label={label}
        hint={t("sendHint")}
        value={body.value}
        onChange={body.set}
        error={issue("body")}
        focus
      />
      <FormEnd verb={verb} pending={pending} failure={failure} onCancel={close} />
    </form>
  );
}
