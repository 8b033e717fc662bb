"use client";

import { addAnnotation } from "#components/outbox/doors.ts";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { Quoted } from "#components/workbench/quoted.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { type Draft, useWorkbench } from "#components/workbench/workbench-context.ts";
import { annotationActs } from "./annotation-acts.ts";
import { annotationNames } from "./annotation-names.ts";

/** Writes a comment or a question on marked words. */
export function AnnotationComposer({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { view, select, did } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const body = useKept(`${view.article.id}:annotation`, "");
  const { kind, ranges } = draft;
  const words = ranges[0]?.exact ?? "";
  const replacement = useKept(`${view.article.id}:suggestion`, words);
  const isSuggestion = kind === "suggestion";
  const name = annotationNames[kind === "claim" ? "comment" : kind];

  function cancel() {
    body.forget();
    replacement.forget();
    onClose();
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const about = { articleId: view.article.id, revisionId: view.revision.id, ranges };
    const done = await act(
      () =>
        addAnnotation(view.newsroom, {
          ...about,
          kind,
          body: body.value,
          ...(isSuggestion ? { replacement: replacement.value } : {}),
        }),
      cancel,
    );
    if (!done) return;
    const { remove, restore } = annotationActs(view.newsroom, done.value.annotationId);
    did({ said: `${name} added.`, undo: remove, redo: restore });
    cancel();
    select(done.value.annotationId);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Quoted spans={ranges} />
      {isSuggestion ? (
        <WordsField
          label="Words instead"
          hint="Left empty, the words are cut."
          quoted
          lang={view.article.language}
          dir={view.article.direction}
          value={replacement.value}
          onChange={replacement.set}
          error={issue("replacement")}
          focus
        />
      ) : null}
      <WordsField
        label={isSuggestion ? "Why (if it needs saying)" : name}
        value={body.value}
        onChange={body.set}
        error={issue("body")}
        focus={!isSuggestion}
      />
      <FormEnd
        verb={`Add ${name.toLowerCase()}`}
        pending={pending}
        failure={failure}
        onCancel={cancel}
      />
    </form>
  );
}
