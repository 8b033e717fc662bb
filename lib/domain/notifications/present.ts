import { sentenceOf } from "#lib/domain/history/sentences.ts";
import { isWithheld } from "#lib/domain/history/withheld.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import type { NotificationKind } from "#lib/platform/notifications/kinds.ts";
import type { NotificationRows } from "./queries.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** Something that a member was told of. */
export interface NotificationView extends Subject {
  chainId: string;
  seq: number;
  kind: NotificationKind;
  /** Who did what, as the history says it. */
  sentence: string;
  at: string;
  isRead: boolean;
  /** Of the article that a report is of, the language is not known. */
  article: { id: string; title: string; language?: string; direction: "ltr" | "rtl" | "auto" };
}

const directionOf = (said: string) => (said === "rtl" || said === "auto" ? said : "ltr");

/** A member's notifications as sentences; what was erased stands so in them, and of what they do not see nothing is said. */
export function presentNotifications(
  { rows, names }: NotificationRows,
  language: Language,
): NotificationView[] {
  const seen = rows.filter(({ event }) => !isWithheld(event, names));
  return seen.map(({ chainId, seq, kind, readAt, article, event }) => ({
    ...{ chainId, seq, kind: kind as NotificationKind, at: event.at },
    sentence: sentenceOf(event, names, language),
    isRead: readAt !== null,
    article: {
      ...{ id: article.id, title: article.title, language: article.language },
      direction: directionOf(article.direction),
    },
    ...subjectOf(event),
  }));
}
