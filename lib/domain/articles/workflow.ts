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

/** While an article is in one of these, its text and its claims are worked on. */
export const workStates = [
  "draft",
  "in_checking",
  "reopened",
  "correction_open",
] as const satisfies readonly ArticleState[];

/** In these the sign-off of its newest text stands. */
export const signedOffStates: readonly string[] = [
  "approved",
  "published",
  "corrected",
] satisfies ArticleState[];

/**
 * Steps of an article's life. Checking begins with the first run of the checks and ends with what everybody settled; a
 * sign-off approves one revision, and does not outlive a change of it or of what it rests on. A published text is
 * changed only after somebody opened the article again; where a claim of it falls, it is open again by itself.
 */
export const articleWorkflow = {
  table: "article",
  steps: {
    check: {
      draft: "in_checking",
      in_checking: "in_checking",
      reopened: "reopened",
      correction_open: "correction_open",
    },
    revise: {
      draft: "draft",
      in_checking: "in_checking",
      reopened: "reopened",
      correction_open: "correction_open",
      checked: "in_checking",
      approved: "in_checking",
    },
    finish_checking: { in_checking: "checked", reopened: "checked", correction_open: "checked" },
    sign_off: { checked: "approved" },
    publish: { approved: "published" },
    // One that is open again was published before, or there is nothing to correct.
    open_correction: {
      published: "correction_open",
      corrected: "correction_open",
      reopened: "correction_open",
    },
    // What was killed stays so: its readers are told that it is gone.
    make_correction: { approved: "corrected", killed: "killed" },
    fall_back: {
      checked: "in_checking",
      approved: "in_checking",
      published: "reopened",
      corrected: "reopened",
    },
    reopen: {
      checked: "reopened",
      approved: "reopened",
      published: "reopened",
      corrected: "reopened",
      killed: "reopened",
      archived: "reopened",
    },
    kill: {
      draft: "killed",
      in_checking: "killed",
      checked: "killed",
      approved: "killed",
      published: "killed",
      correction_open: "killed",
      corrected: "killed",
      reopened: "killed",
    },
    archive: { published: "archived", corrected: "archived", killed: "archived" },
  },
} satisfies Workflow<ArticleState>;
export type ArticleStep = keyof (typeof articleWorkflow)["steps"];
