"use client";

import { useTranslations } from "next-intl";
import { documentOf, toSend } from "#components/rich-text/draft.ts";
import { RichField } from "#components/rich-text/rich-field.tsx";
import { sendByKey } from "#components/ui/send-by-key.ts";
import { useKept } from "#components/ui/use-kept.ts";
import { useRoom } from "#components/ui/use-room.ts";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { plainText, type RichText } from "#lib/core/text/rich-text.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";

/** What is sent: plain words, or a document. */
export type Body = string | RichText;

interface NoteFormProps<T> {
  /** What the words are kept under until they are sent. */
  keptAs: string;
  /** What stands there already, as a draft. */
  initial?: string;
  label: string;
  verb: string;
  run: (body: Body) => Promise<ActionResult<T>>;
  onDone: (value: T, body: Body) => void;
  onClose: () => void;
}

/** Where words are written, or changed, that hang on something. */
export function NoteForm<T>(props: NoteFormProps<T>) {
  const { keptAs, initial = "", label, verb, run, onDone, onClose } = props;
  const t = useTranslations("richText");
  const { act, pending, failure, issue } = useAct();
  const body = useKept(keptAs, initial);
  const room = useRoom(plainText(documentOf(body.value)), 10_000);

  function close() {
    body.forget();
    onClose();
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    if (room.isOver) return;
    const said = toSend(body.value);
    const done = await act(() => run(said), close);
    if (!done) return;
    close();
    onDone(done.value, said);
  }

  return (
    <form onSubmit={submit} onKeyDown={sendByKey} className="flex w-full flex-col gap-2">
      <RichField
        label={label}
        hint={room.hint ?? t("sendHint")}
        value={body.value}
        onChange={body.set}
        error={room.error ?? issue("body")}
        focus
      />
      <FormEnd verb={verb} pending={pending} failure={failure} onCancel={close} />
    </form>
  );
}
