import { expect } from "vitest";
import { AppError, type ErrorCode } from "#lib/core/errors.ts";
import { chainProblem, saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { type RecordedEvent, readBody, recordedEvent } from "./history/recorded-event.ts";

interface HeadRow {
  id: string;
  article_id: string | null;
  head_seq: number;
  head_hash: string;
}

interface EventRow {
  seq: number;
  body: string;
  prev_hash: string;
  hash: string;
  salt: string;
  detail: string;
}

/** A newly recorded event; its chain is the article's, or the newsroom's own. */
export type NewRecord = RecordedEvent & { chainOf: { articleId: string } | "newsroom" };

/**
 * Runs a command and gives its result with the event that it recorded. Fails where not exactly one
 * chain of the whole database went exactly one event on, or where that chain does not hold.
 */
export async function recording<T>(
  work: () => Promise<T>,
  /** How many events it records; the last one is told. */
  events = 1,
): Promise<{ result: T; event: NewRecord }> {
  const before = new Map((await heads()).map((head) => [head.id, head.head_seq]));
  const result = await work();
  const moved = (await heads()).filter((head) => head.head_seq !== (before.get(head.id) ?? 0));
  const [head] = moved;
  if (!head || moved.length > 1) throw new Error(`${moved.length} chains went on instead of one.`);
  expect(head.head_seq).toBe((before.get(head.id) ?? 0) + events);
  const event = lastOf(head, await eventsOf(head.id));
  const chainOf = head.article_id === null ? "newsroom" : { articleId: head.article_id };
  return { result, event: { ...event, chainOf } as NewRecord };
}

function lastOf(head: HeadRow, rows: EventRow[]): RecordedEvent {
  const links = rows.map(({ prev_hash, ...link }) => ({ ...link, prevHash: prev_hash }));
  expect(chainProblem(links, { seq: head.head_seq, hash: head.head_hash })).toBeUndefined();
  const last = rows.at(-1);
  if (!last) throw new Error("The chain has no event.");
  expect(readBody(last).detail).toBe(saltedDigest(last.salt, last.detail));
  return recordedEvent(last);
}

/** Runs a command that is to be refused, and shows that it left nothing in the whole database. */
export async function refusal(work: () => Promise<unknown>): Promise<AppError> {
  const before = await contents();
  const error = await work().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(await contents(), "what a refusal leaves").toEqual(before);
  if (error instanceof AppError) return error;
  throw new Error("The command was not refused in words for the reader.", { cause: error });
}

/** Shows that a command is refused with this code, leaving neither row nor event. */
export async function expectRefused(code: ErrorCode, work: () => Promise<unknown>): Promise<void> {
  const error = await refusal(work);
  expect({ code: error.code, message: error.message }).toMatchObject({ code });
}

/** How many rows each table has, the jobs included, and a digest of all that they hold. */
export async function contents(): Promise<unknown> {
  const { rows: ours } = await (await owner()).query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const tables = [...ours, { name: "pgboss.job" }];
  const digests = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*), md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${name} t`,
  );
  // A plan for several processes gives its rows in any order.
  return (await (await owner()).query(`${digests.join(" UNION ALL ")} ORDER BY name`)).rows;
}

async function heads(): Promise<HeadRow[]> {
  const all = "SELECT id, article_id, head_seq, head_hash FROM chain";
  return (await (await owner()).query<HeadRow>(all)).rows;
}

async function eventsOf(chainId: string): Promise<EventRow[]> {
  const { rows } = await (await owner()).query<EventRow>(
    `SELECT e.seq, e.body, e.prev_hash, e.hash, d.salt, d.detail
     FROM audit_event e JOIN event_detail d USING (newsroom_id, chain_id, seq)
     WHERE e.chain_id = $1 ORDER BY e.seq`,
    [chainId],
  );
  return rows;
}

let connection: ReturnType<typeof ownerConnection> | undefined;

/** Opened once for each file of tests; it ends with the file's process. */
function owner() {
  connection ??= ownerConnection();
  return connection;
}
