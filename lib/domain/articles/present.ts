import { type ClaimState, claimStateLabels, claimStates } from "#lib/domain/claims/workflow.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { ArticleList, ArticleRow } from "./queries.ts";
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
  stateLabel: string;
  importedAt: string;
}

export interface ArticleListItem extends ArticleView {
  claims: { state: ClaimState; label: string; count: number }[];
  /** Neither dismissed nor settled by an approved claim. */
  openContradictions: number;
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
    stateLabel: articleStateLabels[state],
    importedAt: row.createdAt.toISOString(),
  };
}

function openContradictions(articleId: string, list: ArticleList): number {
  const dismissed = new Set(
    list.dismissals.filter((row) => row.articleId === articleId).map(({ inputKey }) => inputKey),
  );
  return list.contradictions.filter(
    (finding) =>
      finding.articleId === articleId &&
      !dismissed.has(finding.inputKey) &&
      !finding.claims.some(({ state }) => state === "approved"),
  ).length;
}

/** The newsroom's list of articles, and what the actor may do with it. */
export function presentArticles(list: ArticleList, actor: Actor) {
  const articles = list.articles.map((row): ArticleListItem => {
    const counts = list.states.filter(({ articleId }) => articleId === row.id);
    const claims = claimStates.flatMap((state) => {
      const count = counts.find((group) => group.state === state)?._count ?? 0;
      return count > 0 ? [{ state, label: claimStateLabels[state], count }] : [];
    });
    return { ...presentArticle(row), claims, openContradictions: openContradictions(row.id, list) };
  });
  return { articles, can: { import: allows("article.import", { roles: actor.roles }) } };
}
