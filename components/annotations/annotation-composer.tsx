"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Quoted } from "#components/workbench/quoted.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { type Draft, useWorkbench } from "#components/workbench/workbench-context.ts";
import { addAnnotationAction } from "#lib/domain/annotations/actions.ts";

/** Writes a comment or a question on marked words. */
export function AnnotationComposer({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { view, select, announce } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const [body, setBody] = useState("");
  const { kind, ranges } = draft;
  const name = kind === "question" ? "Question" : "Comment";

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const about = { articleId: view.article.id, revisionId: view.revision.id, ranges };
    const done = await act(() => addAnnotationAction(view.newsroom, { ...about, kind, body }));
    if (!done) return;
    announce(`${name} added`);
    onClose();
    select(done.value.annotationId);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Quoted spans={ranges} />
      <Field label={name} error={issue("body")}>
        {(control) => (
          <textarea
            {...control}
            ref={focusOnce}
            rows={3}
            dir="auto"
            value={body}
            onChange={(event) => setBody(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      {failure && failure.issues.length === 0 ? (
        <Notice tone="bad">{failure.message}</Notice>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" tone="primary" disabled={pending}>
          Add {name.toLowerCase()}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
