import type { Client } from "pg";
import type { LogPlace, LogRow, LogSource } from "./log-source.ts";

const AT_ONCE = 2_000;

type PlaceRow = [string, string, number, string, string, string | null];

async function readPlaces(owner: Client): Promise<Map<string, LogPlace>> {
  const { rows } = await owner.query<PlaceRow>({
    rowMode: "array",
    text: `SELECT c.newsroom_id, c.id, c.head_seq, c.head_hash, n.slug, c.article_id::text
           FROM chain c JOIN newsroom n ON n.id = c.newsroom_id ORDER BY 1, 2`,
  });
  return new Map(
    rows.map(([newsroom, chain, seq, hash, slug, article]) => {
      const name =
        article === null ? `${slug}’s own log` : `the log of article ${article} (${slug})`;
      return [chain, { newsroom, chain, head: { seq, hash }, name }];
    }),
  );
}

type EventRow = [string, number, string, string, string, string | null, boolean | null];

/** Read by a cursor, a batch ahead of whoever takes them: PostgreSQL reads on while they are looked at. */
async function* readEvents(owner: Client): AsyncGenerator<readonly LogRow[]> {
  // What lies beside an event may be long: only its digest comes over. All of both tables is read, in the order that
  // both have: looking each event's texts up by themselves took most of the time.
  await owner.query(
    `SET LOCAL enable_nestloop = off; DECLARE events NO SCROLL CURSOR FOR
     SELECT e.chain_id, e.seq, e.body, e.prev_hash, e.hash,
       encode(sha256(convert_to(d.salt || d.detail, 'UTF8')), 'hex'),
       strpos(d.detail, '(erased)') > 0 OR strpos(d.detail, '"seenBy":[]') > 0
     FROM audit_event e LEFT JOIN event_detail d USING (newsroom_id, chain_id, seq)
     ORDER BY e.newsroom_id, e.chain_id, e.seq; SET LOCAL enable_nestloop = DEFAULT`,
  );
  const fetch = () =>
    owner.query<EventRow>({ rowMode: "array", text: `FETCH ${AT_ONCE} FROM events` });
  let next = fetch();
  for (;;) {
    const { rows } = await next;
    if (rows.length === 0) break;
    next = fetch();
    yield rows.map(([chain, seq, body, prevHash, hash, detail, marked]) => {
      return { chain, seq, body, prevHash, hash, detail, marked: marked ?? undefined };
    });
  }
  await owner.query("CLOSE events");
}

/** The logs of every newsroom of a database, as its owner sees them; within the connection's transaction. */
export async function databaseLogs(owner: Client): Promise<LogSource> {
  return { places: await readPlaces(owner), batches: () => readEvents(owner) };
}
