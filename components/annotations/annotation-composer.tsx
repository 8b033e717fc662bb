"use client";

import { useTranslations } from "next-intl";
import { addAnnotation } from "#components/outbox/doors.ts";
import { documentOf, toSend } from "#components/rich-text/draft.ts";
import { RichField } from "#components/rich-text/rich-field.tsx";
import { sendByKey } from "#components/ui/send-by-key.ts";
import { useKept } from "#components/ui/use-kept.ts";
import { useRoom } from "#components/ui/use-room.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { Quoted } from "#components/workbench/quoted.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { type Draft, useWorkbench } from "#components/workbench/workbench-context.ts";
import { plainText } from "#lib/core/text/rich-text.ts";
import { annotationActs } from "./annotation-acts.ts";

/** Writes a comment or a question on marked words. */
export function AnnotationComposer(props: {
  draft: Draft;
  /** What its words are kept under. */
  keptAs: string;
  onClose: () => void;
}) {
  const { draft, keptAs, onClose } = props;
  const t = useTranslations("annotations");
  const words = useTranslations("words.annotationKinds");
  const { view, select, did } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const body = useKept(`${keptAs}:body`, "");
  const room = useRoom(plainText(documentOf(body.value)), 10_000);
  const { kind, ranges } = draft;
  const marked = ranges[0]?.exact ?? "";
  const replacement = useKept(`${keptAs}:replacement`, marked);
  const isSuggestion = kind === "suggestion";
  const shown = kind === "claim" ? "comment" : kind;

  function cancel() {
    body.forget();
    replacement.forget();
    onClose();
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    if (room.isOver) return;
    const about = { articleId: view.article.id, revisionId: view.revision.id, ranges };
    const done = await act(
      () =>
        addAnnotation(view.newsroom, {
          ...about,
          kind,
          body: toSend(body.value),
          ...(isSuggestion ? { replacement: replacement.value } : {}),
        }),
      cancel,
    );
    if (!done) return;
    const { remove, restore } = annotationActs(view.newsroom, done.value.annotationId);
    did({ said: t("said.added", { kind: shown }), undo: remove, redo: restore });
    cancel();
    select(done.value.annotationId);
  }

  return (
    <form onSubmit={submit} onKeyDown={sendByKey} className="flex flex-col gap-3">
      <Quoted spans={ranges} />
      {isSuggestion ? (
        <WordsField
          label={t("instead")}
          hint={t("insteadHint")}
          quoted
          lang={view.article.language}
          dir={view.article.direction}
          value={replacement.value}
          onChange={replacement.set}
          error={issue("replacement")}
          focus
        />
      ) : null}
      <RichField
        label={isSuggestion ? t("why") : words(shown)}
        value={body.value}
        onChange={body.set}
        hint={room.hint}
        error={room.error ?? issue("body")}
        focus={!isSuggestion}
      />
      <FormEnd
        verb={t("add", { kind: shown })}
        pending={pending}
        failure={failure}
        onCancel={cancel}
      />
    </form>
  );
}
