import { z } from "zod";
import { rangesInput } from "#lib/domain/articles/ranges.ts";
import { draftFields } from "#lib/domain/articles/schema.ts";
import type { WordChange } from "#lib/engines/anchoring/alignment/word-changes.ts";

const base = {
  articleId: z.uuid(),
  /** The revision that was edited: where the article has a newer one, nothing is written. */
  revisionId: z.uuid(),
};
const note = z.string().trim().max(1_000, "Please write a shorter note.").default("");

export const editArticleInput = z.object({
  ...base,
  note,
  /** Tiptap JSON, as the editor has it. */
  document: z.looseObject({ type: z.literal("doc") }),
});

/** A new version of the file, as at an import. */
export const importRevisionInput = draftFields.extend({ ...base, note });

export const applyCorrectionsInput = z.object({
  ...base,
  note,
  /** Approved claims whose corrections are to be made. */
  claimIds: z.array(z.uuid()).max(500).default([]),
  /** Suggestions to be taken over. */
  annotationIds: z.array(z.uuid()).max(500).default([]),
});

export const restoreRevisionInput = z.object({
  articleId: z.uuid(),
  /** The revision whose text is to be put back. */
  number: z.int().positive(),
  /** The revision that reads as the article does now: where it does not, nothing is written. */
  replaces: z.int().positive(),
  /** Says by itself which one is put back, where nothing else is said. */
  note: z.string().trim().max(1_000, "Please write a shorter note.").optional(),
});

export const confirmContextInput = z.object({ claimId: z.uuid() });

export const reattachClaimInput = z.object({
  claimId: z.uuid(),
  revisionId: z.uuid(),
  /** None to take it off its words. */
  ranges: rangesInput,
});
export const reattachAnnotationInput = z.object({
  annotationId: z.uuid(),
  revisionId: z.uuid(),
  ranges: rangesInput,
});

export const signOffInput = z.object({
  ...base,
  reservations: z.string().trim().max(5_000).default(""),
});

/** What a revision did to a claim, as its row holds it. */
export interface CarryReport {
  /** The words of each range before and after. */
  was: string[];
  now: string[];
  changes: WordChange[];
  contextChanges: WordChange[];
  meanings: string[];
  /** Whether it took back exactly the correction that was approved. */
  takenBack?: true;
}
