"use client";

import { useState } from "react";
import { HistoryLink } from "#components/history/history-link.tsx";
import { NoteForm } from "#components/replies/note-form.tsx";
import { ReplyCount } from "#components/replies/reply-count.tsx";
import { Thread } from "#components/replies/thread.tsx";
import { correctionActs } from "#components/revisions/correction-acts.ts";
import { shareWords } from "#components/revisions/suggestions-of.ts";
import { WordChanges } from "#components/revisions/word-changes.tsx";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { Card } from "#components/workbench/card.tsx";
import { Quoted } from "#components/workbench/quoted.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import { annotationActs } from "./annotation-acts.ts";
import { annotationNames, nameOfAnnotation } from "./annotation-names.ts";

/** A comment, a question or a suggestion that a person attached to words. */
export function AnnotationCard({ annotation }: { annotation: AnnotationView }) {
  const { view, select, setPointing, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [editing, setEditing] = useState(false);
  const opener = useReturnedFocus(editing);
  const { resolved, can } = annotation;
  const kind = annotationNames[annotation.kind];
  const { lost, replacement, isAccepted, fileAuthor } = annotation;
  const claims =
    replacement === undefined ? [] : view.claims.filter((claim) => shareWords(claim, annotation));
  const words = annotation.spans.map(({ exact }) => exact).join(" ");
  const { edit, remove, restore, resolve, reopen } = annotationActs(view.newsroom, annotation.id);

  async function run(redo: typeof remove, undo: typeof remove, said: string) {
    const tell = () => did({ said, undo, redo });
    if (await act(redo, tell)) tell();
  }

  function point() {
    const { id, spans } = annotation;
    const was = spans.map(({ start, end, exact }) => ({ start, end, exact }));
    const name = `this ${kind.toLowerCase()}`;
    setPointing({ type: "annotation", id, name, was, canTakeBack: can.pointBack });
  }

  async function takeOver() {
    const { make, takenOver } = correctionActs(view);
    const annotationIds = [annotation.id];
    const made = await act(() => make({ annotationIds }));
    if (made) did(takenOver("Suggestion taken over", made.value, annotationIds));
  }

  const settled = annotation.kind === "suggestion" ? "set aside" : "resolved";
  const state = isAccepted ? "taken over" : settled;
  return (
    <Card
      id={annotation.id}
      label={nameOfAnnotation(annotation)}
      title={
        <span className="flex flex-col gap-1">
          <span className="flex items-center gap-2">
            <Chip tone={resolved ? "neutral" : "note"}>
              {resolved ? `${kind}, ${state}` : kind}
            </Chip>
            <span className="text-xs text-ink-soft">{fileAuthor ?? annotation.author}</span>
            <ReplyCount of={annotation.id} />
          </span>
          {replacement === undefined || lost ? null : (
            <WordChanges changes={[{ removed: isAccepted ? "" : words, added: replacement }]} />
          )}
          <span className={`whitespace-pre-wrap ${resolved ? "text-ink-soft" : ""}`} dir="auto">
            {annotation.body}
          </span>
        </span>
      }
    >
      {lost ? (
        <Notice tone="warn">
          <p>{lost.length > 0 ? "Its words are gone. They were:" : "It is about no words now."}</p>
          <p lang={view.article.language} dir={view.article.direction} className="font-serif">
            {lost.map((one) => `“${one}”`).join(" … ")}
          </p>
        </Notice>
      ) : (
        <Quoted spans={annotation.spans} />
      )}
      <p className="text-xs text-ink-soft">
        {fileAuthor ? `${fileAuthor}, in the file; brought in by ` : ""}
        {annotation.author}, <Time iso={annotation.at} timeZone={view.article.dateline.timeZone} />
        {annotation.editedAt ? (
          <>
            {" "}
            · changed <Time iso={annotation.editedAt} timeZone={view.article.dateline.timeZone} />
          </>
        ) : null}
        {resolved ? (
          <>
            {" "}
            · resolved by {resolved.by},{" "}
            <Time iso={resolved.at} timeZone={view.article.dateline.timeZone} />
          </>
        ) : null}
      </p>
      {claims.length > 0 ? (
        <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-soft">
          On the words of{" "}
          {claims.map(({ id, number }) => (
            <button
              key={id}
              type="button"
              className="text-accent underline underline-offset-4"
              onClick={() => select(id, { focus: true })}
            >
              claim {number}
            </button>
          ))}
        </p>
      ) : null}
      {editing ? (
        <NoteForm
          keptAs={`${annotation.id}:annotation`}
          initial={annotation.body}
          label={`What this ${kind.toLowerCase()} is to say`}
          verb="Save"
          run={edit}
          onDone={(_, now) => {
            const undo = () => edit(annotation.body);
            did({ said: `${kind} changed.`, undo, redo: () => edit(now) });
          }}
          onClose={() => setEditing(false)}
        />
      ) : null}
      <Thread on={{ annotationId: annotation.id }} name={`this ${kind.toLowerCase()}`} />
      <HistoryLink of={annotation.id} name={`this ${kind.toLowerCase()}`} />
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        {can.accept ? (
          <Button tone="primary" disabled={pending} onClick={takeOver}>
            Take over
          </Button>
        ) : null}
        {can.resolve ? (
          <Button
            disabled={pending}
            onClick={() => void run(resolve, reopen, `${kind} ${settled}.`)}
          >
            {annotation.kind === "suggestion" ? "Set aside" : "Resolve"}
          </Button>
        ) : null}
        {can.edit && !editing ? (
          <Button ref={opener} onClick={() => setEditing(true)}>
            Edit
          </Button>
        ) : null}
        {can.reattach ? (
          <Button tone={lost ? "plain" : "quiet"} onClick={point}>
            {lost ? "Point at new words…" : "Point at other words…"}
          </Button>
        ) : null}
        {can.remove ? (
          <Button
            tone="quiet"
            disabled={pending}
            onClick={() => void run(remove, restore, `${kind} removed.`)}
          >
            Remove
          </Button>
        ) : null}
        {can.reopen ? (
          <Button
            disabled={pending}
            onClick={() => void run(reopen, resolve, `${kind} open again.`)}
          >
            Open again
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
