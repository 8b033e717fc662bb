import type { ArticleRow } from "./queries.ts";
import type { Dateline } from "./schema.ts";
import type { ArticleState } from "./workflow.ts";

export const articleStateLabels: Record<ArticleState, string> = {
  draft: "Draft",
  in_checking: "In checking",
  checked: "Checked",
  approved: "Approved",
  published: "Published",
  correction_open: "Correction open",
  corrected: "Corrected",
  reopened: "Reopened",
  killed: "Killed",
  archived: "Archived",
};

/** What stands at the head of an article. */
export interface ArticleView {
  id: string;
  title: string;
  language: string;
  direction: "ltr" | "rtl";
  /** Members first, then the free text; empty where nobody is named. */
  byline: string;
  dateline: Dateline;
  state: ArticleState;
  importedAt: string;
}

/** An article as the browser gets it. */
export function presentArticle(row: ArticleRow): ArticleView {
  const members = row.authors
    .filter(({ because }) => because === "byline")
    .map(({ member }) => member.person.name);
  const state = row.state as ArticleState;
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    direction: row.direction === "rtl" ? "rtl" : "ltr",
    byline: [...members, row.bylineText].filter(Boolean).join(", "),
    dateline: {
      publishedOn: row.publishedOn,
      publishedTime: row.publishedTime ?? undefined,
      timeZone: row.timeZone,
    },
    state,
    importedAt: row.createdAt.toISOString(),
  };
}
