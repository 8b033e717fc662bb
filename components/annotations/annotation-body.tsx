"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { HistoryLink } from "#components/history/history-link.tsx";
import { NoteForm } from "#components/replies/note-form.tsx";
import { Thread } from "#components/replies/thread.tsx";
import { correctionActs } from "#components/revisions/correction-acts.ts";
import { shareWords } from "#components/revisions/suggestions-of.ts";
import { draftFrom, toSend } from "#components/rich-text/draft.ts";
import { RichWords } from "#components/rich-text/rich-words.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { Quoted } from "#components/workbench/quoted.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import { annotationActs } from "./annotation-acts.ts";

/** What an annotation's line opens: its words, its thread, and what the reader may do to it. */
export function AnnotationBody({ annotation }: { annotation: AnnotationView }) {
  const t = useTranslations("annotations");
  const { view, select, setPointing, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [editing, setEditing] = useState(false);
  const opener = useReturnedFocus(editing);
  const { resolved, can, kind, lost, replacement, fileAuthor } = annotation;
  const thisOne = t("this", { kind });
  const before = draftFrom(annotation.body, annotation.document);
  const claims =
    replacement === undefined ? [] : view.claims.filter((claim) => shareWords(claim, annotation));
  const { edit, remove, restore, resolve, reopen } = annotationActs(view.newsroom, annotation.id);

  const time = (iso: string) => () => <Time iso={iso} timeZone={view.article.dateline.timeZone} />;

  async function run(redo: typeof remove, undo: typeof remove, said: string) {
    const tell = () => did({ said, undo, redo });
    if (await act(redo, tell)) tell();
  }

  function point() {
    const { id, spans } = annotation;
    const was = spans.map(({ start, end, exact }) => ({ start, end, exact }));
    setPointing({ type: "annotation", id, name: thisOne, was, canTakeBack: can.pointBack });
  }

  async function takeOver() {
    const { make, takenOver } = correctionActs(view);
    const annotationIds = [annotation.id];
    const made = await act(() => make({ annotationIds }));
    if (!made) return;
    const said = t("takenOver", { revision: String(made.value.number) });
    did(takenOver(said, made.value, annotationIds));
  }

  return (
    <>
      {annotation.document ? (
        <RichWords text={annotation.body} document={annotation.document} />
      ) : null}
      {lost ? (
        <Notice tone="warn">
          <p>{t(lost.length > 0 ? "wordsGone" : "noWords")}</p>
          <p lang={view.article.language} dir={view.article.direction} className="font-serif">
            {lost.map((one) => `“${one}”`).join(" … ")}
          </p>
        </Notice>
      ) : (
        <Quoted spans={annotation.spans} />
      )}
      <p className="text-xs text-ink-soft">
        {t.rich("by", {
          who: annotation.author,
          file: fileAuthor ?? "",
          isFromFile: String(fileAuthor !== undefined),
          time: time(annotation.at),
        })}
        {annotation.editedAt ? t.rich("changed", { time: time(annotation.editedAt) }) : null}
        {resolved ? t.rich("resolvedBy", { who: resolved.by, time: time(resolved.at) }) : null}
      </p>
      {claims.length > 0 ? (
        <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-soft">
          {t("onWordsOf")}{" "}
          {claims.map(({ id, number }) => (
            <button
              key={id}
              type="button"
              className="text-accent underline underline-offset-4"
              onClick={() => select(id, { focus: true })}
            >
              {t("claim", { number: String(number) })}
            </button>
          ))}
        </p>
      ) : null}
      {editing ? (
        <NoteForm
          keptAs={`${annotation.id}:annotation`}
          initial={before}
          label={t("isToSay", { kind })}
          verb={t("save")}
          run={edit}
          onDone={(_, now) => {
            const undo = () => edit(toSend(before));
            did({ said: t("said.changed", { kind }), undo, redo: () => edit(now) });
          }}
          onClose={() => setEditing(false)}
        />
      ) : null}
      <Thread on={{ annotationId: annotation.id }} name={thisOne} />
      <HistoryLink of={annotation.id} name={thisOne} />
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        {can.accept ? (
          <Button tone="primary" disabled={pending} onClick={takeOver}>
            {t("takeOver")}
          </Button>
        ) : null}
        {can.resolve ? (
          <Button
            disabled={pending}
            onClick={() => void run(resolve, reopen, t("said.settled", { kind }))}
          >
            {t(kind === "suggestion" ? "setAside" : "resolve")}
          </Button>
        ) : null}
        {can.edit && !editing ? (
          <Button ref={opener} onClick={() => setEditing(true)}>
            {t("edit")}
          </Button>
        ) : null}
        {can.reattach ? (
          <Button tone={lost ? "plain" : "quiet"} onClick={point}>
            {t(lost ? "pointAnew" : "pointElsewhere")}
          </Button>
        ) : null}
        {can.remove ? (
          <Button
            tone="quiet"
            disabled={pending}
            onClick={() => void run(remove, restore, t("said.removed", { kind }))}
          >
            {t("remove")}
          </Button>
        ) : null}
        {can.reopen ? (
          <Button
            disabled={pending}
            onClick={() => void run(reopen, resolve, t("said.reopened", { kind }))}
          >
            {t("reopen")}
          </Button>
        ) : null}
      </div>
    </>
  );
}
