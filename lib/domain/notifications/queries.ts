import { readNames } from "#lib/domain/history/queries.ts";
import { type RecordedEvent, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { isWithheld } from "#lib/domain/history/withheld.ts";
import { languageOf } from "#lib/platform/auth/person-language.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { setScope, withNewsroom } from "#lib/platform/db/transactions.ts";
import { readMailChoices } from "#lib/platform/notifications/choices.ts";
import { lapsedIn } from "#lib/platform/notifications/concerns.ts";
import { kindKeys, type NotificationKind } from "#lib/platform/notifications/kinds.ts";
import type { MailChoice } from "#lib/platform/notifications/mail-choices.ts";
import { placeOf } from "./place.ts";
import { subjectOf } from "./subject.ts";

/** How many notifications a page lists. */
const MOST = 100;

/** The claims that an event tells somebody of. */
function claimsOf(event: RecordedEvent): string[] {
  if (event.type === "article.revised") return lapsedIn(event.data);
  const { claimId } = subjectOf(event);
  return claimId ? [claimId] : [];
}

const event = {
  select: {
    body: true,
    detail: { select: { detail: true } },
    chain: {
      select: {
        article: { select: { id: true, title: true, language: true, direction: true } },
      },
    },
  },
} as const;

/** The article that a notification is about; of a report that a log tells of, its language is not known. */
export interface NotifiedArticle {
  id: string;
  title: string;
  language: string | undefined;
  direction: string;
}

/** What the member was told of, the newest first: rows whose article is there to be read. */
export async function listNotifications(db: Db, memberId: string) {
  const rows = await readRows(db, { memberId });
  return {
    rows,
    names: await readNames(
      db,
      rows.map(({ event }) => event),
    ),
  };
}
export type NotificationRows = Awaited<ReturnType<typeof listNotifications>>;

/** How many notifications the member has not read, of those that something is said of to them. */
export function countUnread(actor: Actor): Promise<number> {
  return withNewsroom(actor, (db) => unreadOf(db, actor.memberId));
}

/** The same, in a transaction that runs. */
export async function unreadOf(db: Db, memberId: string): Promise<number> {
  const unread = { memberId, readAt: null };
  const count = await db.notification.count({ where: unread });
  // Whose texts they see is withheld from nobody: of most members' there is nothing to look up.
  const textless = await db.notification.findMany({
    where: { ...unread, event: { detail: { is: null } } },
    select: { seq: true, event: { select: { body: true } } },
  });
  if (textless.length === 0) return count;
  const events = textless.map(({ seq, event: { body } }) =>
    recordedEvent({ seq, body, detail: null }),
  );
  const names = await readNames(db, events);
  return count - events.filter((event) => isWithheld(event, names)).length;
}

async function readRows(
  db: Db,
  where: NonNullable<Parameters<Db["notification"]["findMany"]>[0]>["where"],
) {
  const rows = await db.notification.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { seq: "desc" }],
    take: MOST,
    select: { chainId: true, seq: true, kind: true, readAt: true, event },
  });
  return rows.flatMap(({ event: { body, detail, chain }, ...row }) => {
    const event = recordedEvent({ seq: row.seq, body, detail: detail?.detail ?? null });
    const article = chain.article ?? reportedArticle(event);
    return article ? [{ ...row, article, event }] : [];
  });
}

/** What an event of the newsroom's own log says of the article, or imported record, that a report is of. */
function reportedArticle({ type, data, detail }: RecordedEvent): NotifiedArticle | undefined {
  if (type !== "report.exported" && type !== "report.failed") return undefined;
  return { id: data.article, title: detail.title, language: undefined, direction: "auto" };
}

/** What an e-mail is made of: to whom, and where each thing is that it tells. */
export type MailTask = NonNullable<Awaited<ReturnType<typeof readMailTask>>>;

/**
 * What of the unread a member wants to be told by e-mail now, one of it or all; undefined where they have left,
 * or want none.
 */
export async function readMailTask(
  db: Db,
  memberId: string,
  choice: Exclude<MailChoice, "none">,
  one?: { chainId: string; seq: number },
) {
  const member = await db.member.findFirst({
    where: { id: memberId, removedAt: null },
    select: {
      person: { select: { id: true, name: true, email: true, language: true } },
      newsroom: { select: { id: true, name: true, slug: true } },
    },
  });
  if (!member) return undefined;
  // From here on they are the one who reads: what is withheld from them is in no e-mail either.
  await setScope(db, { newsroomId: member.newsroom.id, personId: member.person.id });
  const chosen = (await readMailChoices(db, [memberId])).get(memberId);
  const kinds = kindKeys.filter((kind) => chosen?.[kind] === choice);
  const unread = { memberId, readAt: null, mailedAt: null, kind: { in: kinds }, ...one };
  const told = await readRows(db, unread);
  const names = await readNames(
    db,
    told.map(({ event }) => event),
  );
  const rows = told.filter(({ event }) => !isWithheld(event, names));
  if (rows.length === 0) return undefined;
  return {
    to: { name: member.person.name, address: member.person.email },
    language: languageOf(member.person),
    newsroom: member.newsroom.name,
    lines: rows.map(({ chainId, seq, kind, article, event }) => ({
      ...{ chainId, seq, kind: kind as NotificationKind, title: article.title },
      claims: claimsOf(event)
        .flatMap((id) => names.claims.get(id) ?? [])
        .sort((a, b) => a - b),
      path: placeOf(member.newsroom.slug, { articleId: article.id, ...subjectOf(event) }),
    })),
  };
}
