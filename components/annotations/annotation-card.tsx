"use client";

import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import { Card } from "#components/workbench/card.tsx";
import { Quoted } from "#components/workbench/quoted.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import {
  reopenAnnotationAction,
  resolveAnnotationAction,
} from "#lib/domain/annotations/actions.ts";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";

/** A comment or a question that a person attached to words. */
export function AnnotationCard({ annotation }: { annotation: AnnotationView }) {
  const { view, announce } = useWorkbench();
  const { act, pending, failure } = useAct();
  const { resolved, can } = annotation;
  const kind = annotation.kind === "question" ? "Question" : "Comment";
  const input = { annotationId: annotation.id };

  async function resolve() {
    if (await act(() => resolveAnnotationAction(view.newsroom, input)))
      announce(`${kind} resolved`);
  }

  async function reopen() {
    if (await act(() => reopenAnnotationAction(view.newsroom, input)))
      announce(`${kind} open again`);
  }

  return (
    <Card
      id={annotation.id}
      label={`${kind}: ${annotation.body}`}
      title={
        <span className="flex flex-col gap-1">
          <span className="flex items-center gap-2">
            <Chip tone={resolved ? "neutral" : "note"}>
              {resolved ? `${kind}, resolved` : kind}
            </Chip>
            <span className="text-xs text-ink-soft">{annotation.author}</span>
          </span>
          <span className={`whitespace-pre-wrap ${resolved ? "text-ink-soft" : ""}`} dir="auto">
            {annotation.body}
          </span>
        </span>
      }
    >
      <Quoted spans={annotation.spans} />
      <p className="text-xs text-ink-soft">
        {annotation.author}, <Time iso={annotation.at} timeZone={view.article.dateline.timeZone} />
        {resolved ? (
          <>
            {" "}
            · resolved by {resolved.by},{" "}
            <Time iso={resolved.at} timeZone={view.article.dateline.timeZone} />
          </>
        ) : null}
      </p>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <div className="flex gap-2">
        {can.resolve ? (
          <Button disabled={pending} onClick={resolve}>
            Resolve
          </Button>
        ) : null}
        {can.reopen ? (
          <Button disabled={pending} onClick={reopen}>
            Open again
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
