import type { ChipTone } from "#components/ui/chip.tsx";
import type { ArticleState } from "#lib/domain/articles/workflow.ts";

/** The colour of each state's chip. */
export const articleTones: Record<ArticleState, ChipTone> = {
  draft: "neutral",
  in_checking: "accent",
  checked: "note",
  approved: "good",
  published: "good",
  correction_open: "warn",
  corrected: "good",
  reopened: "warn",
  killed: "neutral",
  archived: "neutral",
};
