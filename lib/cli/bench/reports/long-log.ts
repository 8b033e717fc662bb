import type { Client } from "pg";
import { sha256Hex } from "#lib/core/sha256.ts";
import { describeSpan } from "#lib/engines/anchoring/describe-span.ts";
import { chainWriter } from "../../seed/chain-writer.ts";
import { insertRows } from "../../seed/insert-rows.ts";
import { seedArticle } from "../../seed/seed-article.ts";
import { seedIds } from "../../seed/seed-ids.ts";
import type { SeedNewsroom } from "../../seed/seed-order.ts";
import { Random } from "../anchoring/random.ts";
import { benchPlaces, benchText } from "../workbench/bench-articles.ts";

const AT_ONCE = 20_000;
const at = new Date(Date.UTC(2024, 4, 17));

/**
 * Puts an article into a newsroom whose log tells of so many annotations, with their words and passages; past the
 * triggers. Its tables have none of them: a log is written from its events.
 * @param owner a superuser's connection
 * @returns the article's id
 */
export async function writeLongLog(
  owner: Client,
  newsroom: SeedNewsroom,
  annotations: number,
): Promise<string> {
  const random = new Random(annotations);
  const newId = seedIds(random, at);
  const text = benchText(2_000);
  const order = { newsroom, number: 0, text, annotations: 0, claims: 0, isDone: false, at };
  const { article, revision } = seedArticle(order, random);
  const articleId = (article as { id: string }[])[0]?.id ?? "";
  const revisionId = (revision as { id: string }[])[0]?.id ?? "";
  const log = chainWriter(newsroom.id, articleId, newId);
  await owner.query("SET session_replication_role = replica");
  await insertRows(owner, { article: article ?? [], revision: revision ?? [] });
  const { reporter, reviewers } = newsroom;
  const published = { publishedOn: "2024-05-17", timeZone: "UTC" };
  const author = { member: reporter.id, name: reporter.name };
  log.append(
    "article.imported",
    { by: reporter, at },
    { article: articleId, revision: revisionId, number: 1, state: "draft" },
    {
      newsroom: { name: newsroom.name, slug: newsroom.slug },
      ...{ title: "A long log", byline: { text: "", members: [author] } },
      authors: [{ ...author, because: "byline" }],
      ...{ language: "en", direction: "ltr", dateline: published, notes: [] },
      ...{ sha256: sha256Hex(text), length: text.length },
    },
  );
  const spans = benchPlaces(text, 1_000, 7).map(({ start, end }) => describeSpan(text, start, end));
  for (let number = 1; number <= annotations; number += 1) {
    const by = reviewers[number % reviewers.length] ?? reporter;
    const data = { annotation: newId(), kind: "comment", revision: revisionId };
    const body = `Number ${number}: please look at this once more.`;
    const span = spans[number % spans.length];
    const when = { by, at: new Date(at.getTime() + number) };
    log.append("annotation.added", when, data, { body, spans: span ? [span] : [] });
    if (number % AT_ONCE === 0) await insertRows(owner, log.drain());
  }
  await insertRows(owner, log.drain());
  await insertRows(owner, { chain: log.rows().chain });
  await owner.query("SET session_replication_role = origin; ANALYZE");
  return articleId;
}
