import type { Client } from "pg";
import { makeArticle, Vocabulary, writeOut } from "../bench/anchoring/article.ts";
import { Random } from "../bench/anchoring/random.ts";
import { insertRows, together } from "./insert-rows.ts";
import { writeSearchEntries, writeSearchWords } from "./search-entries.ts";
import { seedArticle } from "./seed-article.ts";
import { seedNewsroom } from "./seed-newsrooms.ts";
import type { SeedNewsroom } from "./seed-order.ts";

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

/** What texts and identifiers are made of: the same in every run, and others from another seed. */
export function seedChance(seed = 5) {
  const random = new Random(seed);
  return { random, vocabulary: new Vocabulary(random) };
}

interface Filling {
  articles: number;
  annotationsPerArticle: number;
  claimsPerArticle: number;
}

/**
 * Puts articles into a newsroom, their logs included. Written in bulk, past the triggers, which look at each row
 * and would take hours.
 * @param owner a superuser's connection
 */
export async function fillNewsroom(
  owner: Client,
  newsroom: SeedNewsroom,
  filling: Filling,
  { random, vocabulary }: ReturnType<typeof seedChance>,
  say: (line: string) => void = () => undefined,
): Promise<void> {
  const { articles: all, annotationsPerArticle, claimsPerArticle } = filling;
  await owner.query("SET session_replication_role = replica");
  for (let first = 0; first < all; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, all - first);
    const articles = Array.from({ length: count }, (_, index) => {
      const number = first + index;
      const order = {
        ...{ newsroom, number, annotations: annotationsPerArticle, claims: claimsPerArticle },
        text: writeOut(makeArticle(vocabulary, random, WORDS)).text,
        isDone: number * 10 < all * DONE,
        at: new Date(FIRST + number * BETWEEN_MS),
      };
      return seedArticle(order, random);
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
  await owner.query("SET session_replication_role = origin");
}

/**
 * Founds newsrooms with many articles: the same texts, places and states in every run.
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
  const chance = seedChance();
  const { claimsPerArticle } = size;
  const articles = Math.ceil(size.articles / size.newsrooms);
  const annotationsPerArticle = Math.round(size.annotations / size.articles);
  await owner.query("SET synchronous_commit = off");
  for (let number = 1; number <= size.newsrooms; number += 1) {
    const newsroom = await seedNewsroom(number, password);
    slugs.push(newsroom.slug);
    const filling = { articles, annotationsPerArticle, claimsPerArticle };
    await fillNewsroom(owner, newsroom, filling, chance, say);
    say(`${newsroom.slug}: ${articles} articles, ${articles * annotationsPerArticle} annotations`);
  }
  await owner.query("VACUUM ANALYZE");
  return slugs;
}
