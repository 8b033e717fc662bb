import type { Client } from "pg";
import { insertRows } from "../../seed/insert-rows.ts";
import { seedArticle } from "../../seed/seed-article.ts";
import type { SeedNewsroom } from "../../seed/seed-order.ts";
import { Random } from "../anchoring/random.ts";
import { benchText } from "../workbench/bench-articles.ts";

/**
 * Puts an article into a newsroom as `npm run stet -- seed` writes them, signed off: each claim with a source's passage
 * as evidence, a verdict and a decision; past the triggers.
 * @param owner a superuser's connection
 * @returns the article's id
 */
export async function writeBenchArticle(
  owner: Client,
  newsroom: SeedNewsroom,
  { words, claims }: { words: number; claims: number },
): Promise<string> {
  const at = new Date(Date.UTC(2024, 4, 17));
  const text = benchText(words);
  const order = { newsroom, number: claims, text, annotations: 0, claims, isDone: true, at };
  const rows = seedArticle(order, new Random(claims));
  await owner.query("SET session_replication_role = replica");
  await insertRows(owner, rows);
  await owner.query("SET session_replication_role = origin; ANALYZE");
  return (rows.article as { id: string }[])[0]?.id ?? "";
}
