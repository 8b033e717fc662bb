"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { addReply } from "#components/outbox/doors.ts";
import { editorCode } from "#components/rich-text/editor-code.ts";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { NoteForm } from "./note-form.tsx";
import { replyActs } from "./reply-acts.ts";
import { ReplyItem } from "./reply-item.tsx";

interface ThreadProps {
  /** The annotation or the claim that it hangs on. */
  on: { annotationId: string } | { claimId: string };
  /** What that is called, in the middle of a sentence. */
  name: string;
}

/** What was written back to something, the newest last, and where one writes back. */
export function Thread({ on, name }: ThreadProps) {
  const t = useTranslations("replies");
  const { view, did } = useWorkbench();
  const id = "claimId" in on ? on.claimId : on.annotationId;
  const replies = view.threads[id] ?? [];
  const [writing, setWriting] = useState(false);
  const opener = useReturnedFocus(writing);
  const { reply: mayReply } = view.can;
  useEffect(editorCode.preload, []);
  useShortcut(mayReply && !writing ? "r" : undefined, () => setWriting(true));
  if (replies.length === 0 && !mayReply) return null;

  return (
    <section aria-label={t("threadOf", { name })} className="flex flex-col gap-3">
      {replies.length > 0 ? (
        <ol className="flex flex-col gap-3">
          {replies.map((reply) => (
            <ReplyItem key={reply.id} reply={reply} />
          ))}
        </ol>
      ) : null}
      {writing ? (
        <NoteForm
          keptAs={`${id}:reply`}
          label={t("replyTo", { name })}
          verb={t("send")}
          run={(body) => addReply(view.newsroom, { ...on, body })}
          onDone={({ replyId }) => {
            const { remove, restore } = replyActs(view.newsroom, replyId);
            did({ said: t("added"), undo: remove, redo: restore });
          }}
          onClose={() => setWriting(false)}
        />
      ) : mayReply ? (
        <Button
          ref={opener}
          className="self-start"
          aria-keyshortcuts="r"
          onClick={() => setWriting(true)}
        >
          {t("reply")} <KeyHint of="r" />
        </Button>
      ) : null}
    </section>
  );
}
