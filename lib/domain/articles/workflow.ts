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

/** Steps of an article's life. Checking begins with the first run of the checks. */
export const articleWorkflow = {
  table: "article",
  steps: { check: { draft: "in_checking", in_checking: "in_checking" } },
} satisfies Workflow<ArticleState>;
