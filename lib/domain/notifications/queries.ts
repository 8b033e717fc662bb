import type { Names } from "#lib/domain/history/names.ts";
import { type RecordedEvent, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lapsedIn } from "#lib/platform/notifications/concerns.ts";

/** How many notifications a page lists. */
const MOST = 100;

/** The claims that an event tells somebody of. */
export function claimsOf(event: RecordedEvent): string[] {
  if (event.type === "article.revised") return lapsedIn(event.data);
  return "claim" in event.data ? [event.data.claim] : [];
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

/** What the member was told of, the newest first: rows whose article is there to be read. */
export async function listNotifications(db: Db, memberId: string) {
  const rows = await db.notification.findMany({
    where: { memberId },
    orderBy: [{ createdAt: "desc" }, { seq: "desc" }],
    take: MOST,
    select: { chainId: true, seq: true, kind: true, readAt: true, event },
  });
  const read = rows.flatMap(({ event: { body, detail, chain }, ...row }) => {
    const stored = { seq: row.seq, body, detail: detail?.detail ?? null };
    return chain.article ? [{ ...row, article: chain.article, event: recordedEvent(stored) }] : [];
  });
  return { rows: read, names: await readNames(db, read) };
}
export type NotificationRows = Awaited<ReturnType<typeof listNotifications>>;

/** What the ids in these events are called, from the tables: a chain need not be read for one event. */
async function readNames(db: Db, rows: readonly { event: RecordedEvent }[]): Promise<Names> {
  const said = rows.flatMap(({ event }): object[] =>
    event.type === "article.revised" ? event.data.claims : [event.data],
  );
  const ids = (key: "claim" | "source" | "evidence") => [
    ...new Set(
      said.flatMap((data) => {
        const id: unknown = Object.entries(data).find(([name]) => name === key)?.[1];
        return typeof id === "string" ? [id] : [];
      }),
    ),
  ];
  const claims = await db.claim.findMany({
    where: { id: { in: ids("claim") } },
    select: { id: true, number: true },
  });
  const evidence = await db.evidence.findMany({
    where: { id: { in: ids("evidence") } },
    select: { id: true, sourceId: true, source: { select: { number: true } } },
  });
  return {
    members: new Map(),
    claims: new Map(claims.map(({ id, number }) => [id, number])),
    sources: new Map(evidence.map(({ sourceId, source }) => [sourceId, source.number])),
    evidence: new Map(evidence.map(({ id, sourceId }) => [id, sourceId])),
    findings: new Map(),
    annotations: new Map(),
  };
}
