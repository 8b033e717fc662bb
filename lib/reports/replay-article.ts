import { signedOffStates, workStates } from "#lib/domain/articles/workflow.ts";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { replaySigners, signedWith } from "./replay-signers.ts";
import type { ArticleRecord } from "./report.ts";

type Article = ArticleRecord["article"];

/** The state that an event leaves the article in. */
export function articleStateAfter(state: string, event: RecordedEvent): string {
  switch (event.type) {
    case "checks.run":
    case "article.revised":
    case "article.checked":
    case "article.signed_off":
    case "article.published":
    case "correction.opened":
    case "correction.made":
    case "article.reopened":
    case "article.killed":
    case "article.archived":
      return event.data.to ?? state;
    case "claim.opened":
    case "claim.reopened":
    case "claim.taken_up":
    case "evidence.attached":
    case "evidence.removed":
    case "evidence.restored":
      return event.data.article?.to ?? state;
    default:
      return state;
  }
}

/** What was said of the text as a whole, and stands: nothing while it is worked on again, or where it was killed. */
function standing(article: Article, state: string): Pick<Article, "checking" | "signOff"> {
  const isOver = state === "killed" || workStates.some((one) => one === state);
  const { checking, signOff } = article;
  if (isOver) return { checking: null, signOff: null };
  const isSigned = state === "archived" || signedOffStates.includes(state);
  return { checking, signOff: isSigned ? signOff : null };
}

/** The article after an event: its state, its authors, what was said of it that stands, and where it was published. */
export function replayArticle(before: Article, event: RecordedEvent): Article {
  const state = articleStateAfter(before.state, event);
  const { risk, risks, needed, signatures, ...rest } = before;
  const signers = replaySigners({ risk, risks, needed, signatures }, state, event);
  const article: Article = { ...rest, state, ...standing(before, state), ...signers };
  const done = { by: event.actor.member, at: event.at };
  switch (event.type) {
    case "article.revised": {
      const typed = event.detail.authors.map(({ member, because }) => ({ member, because }));
      return { ...article, authors: [...article.authors, ...typed] };
    }
    case "article.checked": {
      const { checking: id, revision, scope, coverage } = event.data;
      const { labels: _, ...said } = event.detail;
      return { ...article, checking: { id, revision, scope, coverage, ...said, ...done } };
    }
    case "article.signed_off": {
      const { signOff: id, revision } = event.data;
      const { labels: _, ...said } = event.detail;
      return { ...article, signOff: { id, revision, ...said, ...done } };
    }
    case "article.published": {
      const { publication: id, revision, publishedAt } = event.data;
      const { labels: _, ...said } = event.detail;
      const one = { id, revision, publishedAt, ...said, ...signedWith(event), ...done };
      return { ...article, publications: [...article.publications, one] };
    }
    case "correction.opened": {
      const { correction: id, revision, severity, errorType, foundAt } = event.data;
      const { aboutClaim: claim = null } = event.data;
      const about = { id, revision, claim, severity, errorType, foundAt };
      const one = { ...about, span: null, ...event.detail, ...done, made: null };
      return { ...article, corrections: [...article.corrections, one] };
    }
    case "correction.made": {
      const { correction, revision, missedAt, rule = null } = event.data;
      const { labels: _, ...said } = event.detail;
      const made = { revision, missedAt, rule, ...said, ...signedWith(event), ...done };
      const corrections = article.corrections.map((one) =>
        one.id === correction ? { ...one, made } : one,
      );
      return { ...article, corrections };
    }
    default:
      return article;
  }
}
