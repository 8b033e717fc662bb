import type { Client } from "pg";
import { makeArticle, Vocabulary, writeOut } from "../bench/anchoring/article.ts";
import { Random } from "../bench/anchoring/random.ts";
import { insertRows, together } from "./insert-rows.ts";
import { writeSearchEntries, writeSearchWords } from "./search-entries.ts";
import { seedArticle } from "./seed-article.ts";
import { seedNewsroom } from "./seed-newsrooms.ts";

/** How much is to be put into the database. */
export interface SeedSize {
  newsrooms: number;
  /** In all newsrooms together, as the annotations are. */
  articles: number;
  annotations: number;
  claimsPerArticle: number;
}

/** So many articles are written in one transaction. */
const AT_ONCE = 40;
/** As old as a newsroom's first article is. */
const FIRST = Date.UTC(2023, 0, 2, 6);
const BETWEEN_MS = 8 * 3_600_000;
/** Of ten articles so many are done: the older ones. */
const DONE = 8;
const WORDS = 450;

/**
 * Puts newsrooms with many articles into a database, their logs included: the same texts, places and states in
 * every run. Written in bulk by the owner, past the triggers, which look at each row and would take hours.
 * @param owner a superuser's connection
 * @param password of everybody in the new newsrooms
 * @returns the addresses of the newsrooms
 */
export async function seedDatabase(
  owner: Client,
  size: SeedSize,
  password: string,
  say: (line: string) => void,
): Promise<string[]> {
  const slugs: string[] = [];
  const random = new Random(5);
  const vocabulary = new Vocabulary(random);
  const each = Math.ceil(size.articles / size.newsrooms);
  const annotations = Math.round(size.annotations / size.articles);
  await owner.query("SET session_replication_role = replica");
  await owner.query("SET synchronous_commit = off");
  for (let number = 1; number <= size.newsrooms; number += 1) {
    const newsroom = await seedNewsroom(number, password);
    slugs.push(newsroom.slug);
    for (let first = 0; first < each; first += AT_ONCE) {
      const count = Math.min(AT_ONCE, each - first);
      const articles = Array.from({ length: count }, (_, index) => {
        const at = first + index;
        const text = writeOut(makeArticle(vocabulary, random, WORDS)).text;
        const order = { number: at, text, annotations, claims: size.claimsPerArticle };
        const isDone = at * 10 < each * DONE;
        return seedArticle(
          { newsroom, ...order, isDone, at: new Date(FIRST + at * BETWEEN_MS) },
          random,
        );
      });
      const rows = together(articles);
      const ids = (rows.article ?? []).flatMap((row) => ("id" in row ? [String(row.id)] : []));
      await owner.query("BEGIN");
      await insertRows(owner, rows);
      await writeSearchEntries(owner, newsroom.id, ids);
      await owner.query("COMMIT");
      if ((first / AT_ONCE) % 10 === 9) say(`${newsroom.slug}: ${first + count} articles`);
    }
    await writeSearchWords(owner, newsroom.id);
    say(`${newsroom.slug}: ${each} articles, with ${each * annotations} annotations`);
  }
  await owner.query("SET session_replication_role = origin");
  await owner.query("VACUUM ANALYZE");
  return slugs;
}
