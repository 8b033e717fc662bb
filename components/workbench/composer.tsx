"use client";

import { AnnotationComposer } from "#components/annotations/annotation-composer.tsx";
import { ClaimComposer } from "#components/claims/claim-composer.tsx";
import { useWorkbench } from "./workbench-context.ts";

const titles = {
  claim: "New claim",
  comment: "New comment",
  question: "New question",
  suggestion: "New suggestion",
};

/** Where something new is written about marked words, or about none. */
export function Composer() {
  const { draft, setDraft } = useWorkbench();
  if (!draft) return null;
  const close = () => setDraft(undefined);
  return (
    <section
      aria-label={titles[draft.kind]}
      className="rounded-lg border border-accent bg-surface p-3.5 shadow-float"
    >
      <h3 className="mb-2 text-sm font-semibold">{titles[draft.kind]}</h3>
      {draft.kind === "claim" ? (
        <ClaimComposer draft={draft} onClose={close} />
      ) : (
        <AnnotationComposer draft={draft} onClose={close} />
      )}
    </section>
  );
}
