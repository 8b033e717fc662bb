import { AppError } from "#lib/core/errors.ts";
import {
  type ChainFault,
  chainFault,
  GENESIS_HASH,
  type Head,
} from "#lib/engines/hash-chain/hash-chain.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { NAMED } from "./named.ts";
import type { Names } from "./names.ts";
import { type RecordedEvent, recordedEvent } from "./recorded-event.ts";

export type StoredChain = Awaited<ReturnType<typeof readChain>>;

/** How many events a page lists at once. */
export const EVENTS_AT_ONCE = 100;

/**
 * The chain of an article or (null) of the newsroom itself.
 * @throws AppError `not_found` where the newsroom has no such chain, or the chain no event `atSeq`
 */
export async function findChain(db: Db, articleId: string | null, atSeq?: number) {
  const chain = await db.chain.findFirst({ where: { articleId } });
  if (!chain) throw new AppError("not_found", "There is no such article in this newsroom.");
  const head = { seq: chain.headSeq, hash: chain.headHash };
  if (atSeq !== undefined && !(atSeq >= 1 && atSeq <= head.seq)) {
    throw new AppError(
      "not_found",
      `There is no event ${atSeq}: this article’s log goes from event 1 to ${head.seq}.`,
    );
  }
  return { id: chain.id, head };
}

/**
 * The rows of one chain, an article's or (null) the newsroom's own, up to event `atSeq`, or to its end: exact texts, as they were hashed.
 * @throws AppError `not_found` where the newsroom has no such chain, or the chain no such event
 */
export async function readChain(db: Db, articleId: string | null, atSeq?: number) {
  const { id, head } = await findChain(db, articleId, atSeq);
  const rows = await db.auditEvent.findMany({
    where: { chainId: id, seq: { lte: atSeq ?? head.seq } },
    orderBy: { seq: "asc" },
    include: { detail: true },
  });
  return { id, head, events: rows.map(storedEvent) };
}

interface EventRow {
  seq: number;
  body: string;
  prevHash: string;
  hash: string;
  detail: { salt: string; detail: string } | null;
}

const storedEvent = ({ seq, body, prevHash, hash, detail }: EventRow) => ({
  ...{ seq, body, prevHash, hash },
  salt: detail?.salt ?? null,
  detail: detail?.detail ?? null,
});

/** A part of one chain: what a page shows of it. */
export interface ChainPage {
  head: Head;
  /** Oldest first. */
  events: ReturnType<typeof storedEvent>[];
  /** The event before the first one; undefined where that is the chain's first, or they are not one after the other. */
  follows?: Head;
  /** Whether more lie before them. */
  hasEarlier: boolean;
  names: Names;
}

/**
 * The newest events of one chain, an article's or (null) the newsroom's own; those before event `before`; and, where
 * `of` says one, those alone that are about this claim or annotation.
 * @throws AppError `not_found` where the newsroom has no such chain
 */
export async function readChainPage(
  db: Db,
  articleId: string | null,
  { before, of }: { before?: number; of?: string } = {},
): Promise<ChainPage> {
  const { id, head } = await findChain(db, articleId);
  const rows = await db.auditEvent.findMany({
    where: {
      chainId: id,
      seq: { lt: Math.min(before ?? head.seq + 1, head.seq + 1) },
      ...(of === undefined ? {} : { body: { contains: of } }),
    },
    orderBy: { seq: "desc" },
    take: EVENTS_AT_ONCE + 1,
    include: { detail: true },
  });
  const earlier = rows[EVENTS_AT_ONCE];
  const events = rows.slice(0, EVENTS_AT_ONCE).reverse().map(storedEvent);
  return {
    ...{ head, events, hasEarlier: earlier !== undefined },
    ...(earlier && of === undefined ? { follows: { seq: earlier.seq, hash: earlier.hash } } : {}),
    names: await readNames(db, events.map(recordedEvent)),
  };
}

/**
 * Events of one chain, an article's or (null) the newsroom's own, after event `after`.
 * @throws AppError `not_found` where the newsroom has no such chain
 */
export async function readEventsAfter(
  db: Db,
  articleId: string | null,
  after: number,
  take: number,
): Promise<ChainPage> {
  const { id, head } = await findChain(db, articleId);
  const rows = await db.auditEvent.findMany({
    where: { chainId: id, seq: { gt: after, lte: head.seq } },
    orderBy: { seq: "asc" },
    take,
    include: { detail: true },
  });
  const events = rows.map(storedEvent);
  const names = await readNames(db, events.map(recordedEvent));
  return { head, events, hasEarlier: after > 0, names };
}

/** How many links are recomputed at once. */
const LINKS_AT_ONCE = 1_000;

/** Recomputes a whole chain: the first thing that is wrong with it, or undefined where it holds. */
export async function proveChain(
  db: Db,
  articleId: string | null,
): Promise<ChainFault | undefined> {
  const { id, head } = await findChain(db, articleId);
  let last: Head = { seq: 0, hash: GENESIS_HASH };
  for (;;) {
    const links = await db.auditEvent.findMany({
      where: { chainId: id, seq: { gt: last.seq, lte: head.seq } },
      orderBy: { seq: "asc" },
      take: LINKS_AT_ONCE,
      select: { seq: true, body: true, prevHash: true, hash: true },
    });
    const isEnd = links.length < LINKS_AT_ONCE;
    const fault = chainFault(links, isEnd ? head : links.at(-1), last);
    if (fault || isEnd) return fault;
    last = links.at(-1) ?? last;
  }
}

/** What events name by its id, and the keys that they have for it. */
const keys = {
  claims: ["claim", "claims"],
  sources: ["source", "sources"],
  evidence: ["evidence"],
  annotations: ["annotation"],
  findings: ["finding", "findings"],
  replies: ["reply"],
  contacts: ["contact"],
} as const;

/** The ids that stand under these keys of what events say. */
function idsIn(events: readonly RecordedEvent[], wanted: readonly string[]): string[] {
  const found = events.flatMap(({ data }) =>
    Object.entries(data).flatMap(([key, value]): unknown[] => {
      if (!wanted.includes(key)) return [];
      if (!Array.isArray(value)) return [value];
      return value.map((one: unknown) =>
        typeof one === "object" && one !== null && "claim" in one ? one.claim : one,
      );
    }),
  );
  return [...new Set(found.filter((id) => typeof id === "string"))];
}

/** What the ids in these events are called now, from the tables: a chain need not be read for some of its events. */
export async function readNames(db: Db, events: readonly RecordedEvent[]): Promise<Names> {
  const among = (of: keyof typeof keys) => ({ where: { id: { in: idsIn(events, keys[of]) } } });
  // A sentence about many findings says no more than the first.
  const found = events.flatMap((event) => idsIn([event], keys.findings).slice(0, NAMED));
  const number = { select: { id: true, number: true } };
  const claims = await db.claim.findMany({ ...among("claims"), ...number });
  const sources = await db.source.findMany({ ...among("sources"), ...number });
  const evidence = await db.evidence.findMany({
    ...among("evidence"),
    select: { id: true, sourceId: true, source: { select: { number: true } } },
  });
  const annotations = await db.annotation.findMany({
    ...among("annotations"),
    select: {
      ...{ id: true, kind: true, body: true, replacement: true },
      spans: { orderBy: { ordinal: "asc" }, take: 1, select: { exact: true } },
    },
  });
  const findings = await db.finding.findMany({
    where: { id: { in: found } },
    select: { id: true, rule: true, report: true },
  });
  const replies = await db.reply.findMany({
    ...among("replies"),
    select: { id: true, body: true },
  });
  const numbers = (rows: readonly { id: string; number: number }[]) =>
    rows.map(({ id, number }): [string, number] => [id, number]);
  return {
    // Who somebody was is for the log alone to say: where it was erased there, it is erased.
    members: new Map(),
    claims: new Map(numbers(claims)),
    sources: new Map([
      ...numbers(sources),
      ...evidence.map(({ sourceId, source }): [string, number] => [sourceId, source.number]),
    ]),
    evidence: new Map(evidence.map(({ id, sourceId }) => [id, sourceId])),
    findings: new Map(
      findings.map(({ id, rule, report }) => [id, { rule, message: messageOf(report) }]),
    ),
    annotations: new Map(
      annotations.map(({ id, kind, body, replacement, spans }) => [
        id,
        { kind, body: body || (replacement ?? spans[0]?.exact ?? "") },
      ]),
    ),
    replies: new Map(replies.map(({ id, body }) => [id, body])),
    contacts: new Map(numbers(await db.contact.findMany({ ...among("contacts"), ...number }))),
  };
}

/** What a check says, in the report that it stored. */
function messageOf(report: string): string {
  const { message } = JSON.parse(report) as { message?: unknown };
  return typeof message === "string" ? message : "";
}
