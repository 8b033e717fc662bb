"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import type { MergedPart } from "#lib/engines/ingest/merging/merge-documents.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import { EditForm, type EditStart } from "./edit-form.tsx";
import { EditSkeleton } from "./edit-skeleton.tsx";
import type { EditView, Newer, NewerDoor } from "./edit-view.ts";
import { findEdit, forgetEdit, type KeptEdit } from "./kept-edit.ts";
import { MergeStep } from "./merge-step.tsx";
import { mergedWith } from "./settled-edit.ts";
import { UnsavedEdit } from "./unsaved-edit.tsx";

type Stage =
  | { kind: "opening" }
  | { kind: "found"; kept: KeptEdit; failure?: string }
  | { kind: "editing"; start: EditStart }
  | { kind: "merging"; newer: Newer; parts: MergedPart[]; note: string };

/**
 * Where an article is edited: what was left unsaved is found again, and what others saved meanwhile is
 * merged before it is saved.
 */
export function EditArticle({ view, door }: { view: EditView; door: NewerDoor }) {
  const t = useTranslations("revisions.edit");
  const [stage, setStage] = useState<Stage>({ kind: "opening" });
  // What the page brings anew must not take words from under somebody's hands.
  const [fresh] = useState<EditStart>(() => ({
    revision: view.revision,
    document: view.revision.document,
    note: "",
  }));
  const { newsroom, memberId } = view;
  const articleId = view.article.id;
  const { language, direction } = view.article;

  useEffect(() => {
    let isHere = true;
    findEdit({ articleId, memberId }).then((kept) => {
      if (isHere) setStage(kept ? { kind: "found", kept } : { kind: "editing", start: fresh });
    });
    return () => {
      isHere = false;
    };
  }, [articleId, memberId, fresh]);

  const readNewer = useCallback(
    (revisionId: string) => door(newsroom, { articleId, revisionId }),
    [door, newsroom, articleId],
  );

  /** Leads to the merge; false where what was typed is the newest revision already. */
  function merge(newer: Newer, mine: TiptapDoc, note: string): boolean {
    const parts = mergedWith(newer, mine);
    if (parts) setStage({ kind: "merging", newer, parts, note });
    return parts !== undefined;
  }

  async function goOn(kept: KeptEdit) {
    const { revisionId: id, number, document, note } = kept;
    if (id === fresh.revision.id) {
      setStage({ kind: "editing", start: { revision: fresh.revision, document, note } });
      return;
    }
    const failure = (message: string) => setStage({ kind: "found", kept, failure: message });
    const read = await readNewer(id).catch(() => undefined);
    if (!read) {
      failure(t("offline"));
    } else if (!read.ok) {
      failure(t("unread", { number: String(number), why: read.message }));
    } else if (!merge(read.value, document, note)) {
      await discard();
    }
  }

  async function discard() {
    await forgetEdit({ articleId, memberId }).catch(() => undefined);
    setStage({ kind: "editing", start: fresh });
  }

  function takeMerged({ newest }: Newer, document: TiptapDoc, note: string) {
    const { id, number, by } = newest;
    const revision = { id, number, document: newest.document };
    setStage({ kind: "editing", start: { revision, document, note, mergedWith: { number, by } } });
  }

  switch (stage.kind) {
    case "opening":
      return <EditSkeleton />;
    case "found":
      return (
        <UnsavedEdit
          kept={stage.kept}
          current={fresh.revision.number}
          failure={stage.failure}
          onGoOn={() => goOn(stage.kept)}
          onDiscard={discard}
        />
      );
    case "merging":
      return (
        <MergeStep
          newer={stage.newer}
          parts={stage.parts}
          language={language}
          direction={direction}
          leave={`/n/${newsroom}/articles/${articleId}`}
          onMerged={(document) => takeMerged(stage.newer, document, stage.note)}
        />
      );
    case "editing":
      return (
        <EditForm
          key={stage.start.revision.id}
          view={view}
          start={stage.start}
          readNewer={readNewer}
          onNewer={merge}
        />
      );
  }
}
