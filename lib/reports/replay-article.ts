import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { ArticleRecord } from "./report.ts";

type Article = ArticleRecord["article"];

/** The state that an event leaves the article in. */
export function articleStateAfter(state: string, event: RecordedEvent): string {
  switch (event.type) {
    case "checks.run":
    case "article.revised":
    case "article.signed_off":
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

/** The article after an event: its state, its authors, and the sign-off that stands. */
export function replayArticle(article: Article, event: RecordedEvent): Article {
  const state = articleStateAfter(article.state, event);
  const authors =
    event.type === "article.revised"
      ? [
          ...article.authors,
          ...event.detail.authors.map(({ member, because }) => ({ member, because })),
        ]
      : article.authors;
  if (event.type === "article.signed_off") {
    const { signOff: id, revision } = event.data;
    const done = { by: event.actor.member, at: event.at };
    return { ...article, state, signOff: { id, revision, ...event.detail, ...done } };
  }
  const stands = state === "approved";
  return { ...article, state, authors, signOff: stands ? article.signOff : null };
}
