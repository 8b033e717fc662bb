import type { Workflow } from "#lib/engines/permissions/transition.ts";

/** An article's states (docs/product.md, "The life of an article"). */
export const articleStates = [
  "draft",
  "in_checking",
  "checked",
  "approved",
  "published",
  "correction_open",
  "corrected",
  "reopened",
  "killed",
  "archived",
] as const;
export type ArticleState = (typeof articleStates)[number];

export const firstArticleState: ArticleState = "draft";

/**
 * Steps of an article's life. Checking begins with the first run of the checks; a sign-off approves one
 * revision, and does not outlive a change of it or of what it rests on.
 */
export const articleWorkflow = {
  table: "article",
  steps: {
    check: { draft: "in_checking", in_checking: "in_checking" },
    revise: { draft: "draft", in_checking: "in_checking", approved: "in_checking" },
    sign_off: { in_checking: "approved" },
    fall_back: { approved: "in_checking" },
  },
} satisfies Workflow<ArticleState>;
