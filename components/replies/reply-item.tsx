"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { draftFrom, toSend } from "#components/rich-text/draft.ts";
import { RichWords } from "#components/rich-text/rich-words.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ReplyView } from "#lib/domain/replies/present.ts";
import { NoteForm } from "./note-form.tsx";
import { replyActs } from "./reply-acts.ts";

/** One reply of a thread, with what the reader may do to it. */
export function ReplyItem({ reply }: { reply: ReplyView }) {
  const t = useTranslations("replies");
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [editing, setEditing] = useState(false);
  const opener = useReturnedFocus(editing);
  const { id, author, at, editedAt, body, document, can } = reply;
  const before = draftFrom(body, document);
  const { timeZone } = view.article.dateline;
  const { edit, remove, restore } = replyActs(view.newsroom, id);

  async function takeOut() {
    if (await act(remove)) did({ said: t("removed"), undo: restore, redo: remove });
  }

  return (
    <li className="flex flex-col gap-1 border-s-2 border-line ps-3 text-sm">
      <p className="text-xs text-ink-soft">
        <bdi className="font-medium text-ink">{author}</bdi>, <Time iso={at} timeZone={timeZone} />
        {editedAt ? (
          <>
            {" "}
            · {t("changed")} <Time iso={editedAt} timeZone={timeZone} />
          </>
        ) : null}
      </p>
      {editing ? (
        <NoteForm
          keptAs={`${id}:reply`}
          initial={before}
          label={t("changeLabel")}
          verb={t("save")}
          run={edit}
          onDone={(_, now) =>
            did({ said: t("changedSaid"), undo: () => edit(toSend(before)), redo: () => edit(now) })
          }
          onClose={() => setEditing(false)}
        />
      ) : (
        <RichWords text={body} document={document} />
      )}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!editing && (can.edit || can.remove) ? (
        <div className="-ms-2 flex gap-1">
          {can.edit ? (
            <Button
              ref={opener}
              tone="quiet"
              className="px-2! py-0.5! text-xs!"
              aria-label={t("editNamed", { author })}
              onClick={() => setEditing(true)}
            >
              {t("edit")}
            </Button>
          ) : null}
          {can.remove ? (
            <Button
              tone="quiet"
              className="px-2! py-0.5! text-xs!"
              aria-label={t("removeNamed", { author })}
              disabled={pending}
              onClick={takeOut}
            >
              {t("remove")}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
