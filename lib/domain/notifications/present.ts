import { sentenceOf } from "#lib/domain/history/sentences.ts";
import { isWithheld } from "#lib/domain/history/withheld.ts";
import type { QueuedArticle } from "#lib/domain/queue/present.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import type { NotificationKind } from "#lib/platform/notifications/kinds.ts";
import type { NotificationRows } from "./queries.ts";
import { subjectOf } from "./subject.ts";

/** Something that a member was told of. */
export interface NotificationView {
  chainId: string;
  seq: number;
  kind: NotificationKind;
  /** Who did what, as the history says it. */
  sentence: string;
  at: string;
  isRead: boolean;
  article: QueuedArticle;
  /** The claim, or else the annotation, that it is about; neither where it is about several. */
  claimId?: string;
  annotationId?: string;
}

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
      direction: article.direction === "rtl" ? "rtl" : "ltr",
    },
    ...subjectOf(event),
  }));
}
