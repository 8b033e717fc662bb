import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { foldWords } from "./fold-words.ts";
import { asksForSomething, type SearchQuery } from "./read-query.ts";
import { mostPages, perPage } from "./search-kinds.ts";
import { type Alternatives, allOf, anyOf, eachOf, looseWords, markedWords } from "./word-query.ts";

type Ids = { id: string }[];

/** What was found of a query: the ids of one page, and how many there are of them all, as far as pages go. */
interface Found {
  ids: string[];
  /** No more than `mostPages` hold; `isMore` where there is still more. */
  count: number;
  isMore: boolean;
  /** The words that were taken for others, because nothing has them as they were written. */
  takenFor: { written: string; words: string[] }[];
  alternatives: Alternatives;
}

/** Whoever of the newsroom bears one of these names, or one that has it in it. */
async function membersNamed(db: Db, names: readonly string[]): Promise<string[]> {
  const members = await db.member.findMany({ select: { id: true, person: true } });
  const asked = names.map((name) => foldWords(name).trim());
  return members
    .filter(({ person }) => asked.some((name) => foldWords(person.name).includes(name)))
    .map(({ id }) => id);
}

/** Words of the newsroom that these are part of, or that look like them. */
async function wordsLike(db: Db, words: readonly string[], isLike: boolean): Promise<Alternatives> {
  const rows = await db.$queryRaw<{ part: string; word: string }[]>`
    SELECT DISTINCT asked.part, w.word FROM unnest(${[...words]}::text[]) asked (part)
    CROSS JOIN LATERAL search_word_ids(asked.part, ${isLike}) AS found (id)
    JOIN search_word w ON w.newsroom_id = current_newsroom() AND w.id = found.id ORDER BY 1, 2`;
  const alternatives = new Map<string, string[]>();
  for (const { part, word } of rows) {
    alternatives.set(part, [...(alternatives.get(part) ?? []), word]);
  }
  return alternatives;
}

/** From the beginning of this day. */
const dayStart = (day: string | undefined) => (day ? new Date(`${day}T00:00:00Z`) : null);
const orNull = (list: readonly string[]) => (list.length > 0 ? [...list] : null);

async function entryIds(db: Db, query: SearchQuery, others: Alternatives): Promise<string[]> {
  const people = query.by.length > 0 ? await membersNamed(db, query.by) : null;
  const exact = allOf(query.wanted);
  const wanted = allOf(query.wanted, others);
  // One more than is shown tells that there is more.
  const most = mostPages * perPage + 1;
  const rows = await db.$queryRaw<Ids>`SELECT id FROM search_entry_ids(${exact}, ${wanted},
    ${anyOf(query.unwanted)}, ${eachOf(query.article)}, ${orNull(query.kinds)}::text[],
    ${orNull(query.states)}::text[], ${orNull(query.ratings)}::text[], ${people}::uuid[],
    ${dayStart(query.after)}::timestamptz, ${dayStart(query.before)}::timestamptz, ${most}::int) AS found (id)`;
  return rows.map(({ id }) => id);
}

/**
 * What the newsroom has that fits: first what has the words as they are written or as parts of others, and
 * only where that is nothing, what has words that look like them.
 */
export async function findEntries(db: Db, query: SearchQuery, page: number): Promise<Found> {
  const nothing = { ids: [], count: 0, isMore: false, takenFor: [], alternatives: new Map() };
  if (!asksForSomething(query)) return nothing;
  const loose = looseWords(query.wanted);
  let alternatives = await wordsLike(
    db,
    loose.filter((word) => word.length >= 3),
    false,
  );
  let ids = await entryIds(db, query, alternatives);
  let takenFor: Found["takenFor"] = [];
  if (ids.length === 0 && loose.length > 0) {
    alternatives = await wordsLike(db, loose, true);
    if (alternatives.size > 0) ids = await entryIds(db, query, alternatives);
    if (ids.length > 0) {
      takenFor = [...alternatives].map(([written, words]) => ({ written, words: [...words] }));
    }
  }
  const count = Math.min(ids.length, mostPages * perPage);
  const shown = ids.slice((page - 1) * perPage, Math.min(page * perPage, count));
  return { ids: shown, count, isMore: ids.length > count, takenFor, alternatives };
}

/** The numbers of the words that were looked for, in an entry's heading and in its body. */
interface Hits {
  id: string;
  heading: number[];
  body: number[];
}

const noHits: Pick<Hits, "heading" | "body"> = { heading: [], body: [] };

/** What was found, in the order of the ids, with where its words stand. */
export async function readEntries(db: Db, ids: readonly string[], words: readonly string[]) {
  const entries = await db.searchEntry.findMany({
    where: { id: { in: [...ids] } },
    include: {
      article: { select: { title: true, language: true, direction: true } },
      claim: { select: { number: true } },
      by: { select: { person: true } },
    },
  });
  // A heading's words are counted before the body's; beyond 16,383 the database counts no further.
  const hits = await db.$queryRaw<Hits[]>`
    SELECT e.id,
      ARRAY(SELECT place::int FROM unnest(h.words) one, unnest(one.positions) place
        WHERE one.lexeme = ANY (l.stems) ORDER BY 1) AS heading,
      ARRAY(SELECT place - h.last FROM unnest(ts_filter(e.words, '{d}')) one, unnest(one.positions) place
        WHERE one.lexeme = ANY (l.stems) AND place < 16383 ORDER BY 1) AS body
    FROM search_entry e
    CROSS JOIN LATERAL (SELECT tsvector_to_array(to_tsvector(e.language::regconfig, ${words.join(" ")})) AS stems) l
    CROSS JOIN LATERAL (SELECT to_tsvector(e.language::regconfig, fold_words(e.heading)) AS words) read
    CROSS JOIN LATERAL (SELECT read.words,
      coalesce((SELECT max(place) FROM unnest(read.words) one, unnest(one.positions) place), 0)::int AS last) h
    WHERE e.newsroom_id = current_newsroom() AND e.id = ANY (${[...ids]}::uuid[])`;
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const hitsOf = new Map(hits.map((hit) => [hit.id, hit]));
  return ids.flatMap((id) => {
    const entry = entryOf.get(id);
    return entry ? [{ ...entry, hits: hitsOf.get(id) ?? noHits }] : [];
  });
}
export type FoundEntry = Awaited<ReturnType<typeof readEntries>>[number];

/** What a query finds, a page of it. */
export async function search(db: Db, query: SearchQuery, page: number) {
  const found = await findEntries(db, query, page);
  const words = markedWords(query.wanted, found.alternatives);
  return { ...found, words, entries: await readEntries(db, found.ids, words) };
}
export type SearchFindings = Awaited<ReturnType<typeof search>>;

/**
 * Claims of other articles that say nearly the same and were given a verdict, the closest first, with what has
 * happened to them since.
 * @throws AppError `not_found` where the newsroom has no such claim
 */
export async function readCheckedBefore(db: Db, claimId: string) {
  const own = await db.claim.findFirst({ where: { id: claimId }, select: { statement: true } });
  if (!own) throw new AppError("not_found", "There is no such claim here.");
  const found =
    await db.$queryRaw<Ids>`SELECT id FROM similar_claim_ids(${claimId}::uuid, 20) AS found (id)`;
  const ids = found.map(({ id }) => id);
  const claims = await db.claim.findMany({
    where: { id: { in: ids } },
    include: {
      article: {
        select: {
          id: true,
          title: true,
          revisions: { select: { number: true, createdAt: true }, orderBy: { number: "asc" } },
        },
      },
      verdicts: {
        orderBy: { number: "desc" },
        include: { proposedBy: { include: { person: true } } },
      },
      decisions: {
        orderBy: { createdAt: "desc" },
        include: { decidedBy: { include: { person: true } } },
      },
      evidence: { select: { createdAt: true, removedAt: true } },
      carries: {
        where: { sameClaim: false },
        select: { revision: { select: { number: true, createdAt: true } } },
      },
    },
  });
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  return { statement: own.statement, claims: ids.flatMap((id) => claimOf.get(id) ?? []) };
}
export type SimilarClaim = Awaited<ReturnType<typeof readCheckedBefore>>["claims"][number];
