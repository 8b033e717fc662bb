import { beforeAll, expect, test } from "vitest";
import { demoNewsroomId } from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { seedDemo } from "./demo.ts";

let newsroomId: string | undefined;

beforeAll(async () => {
  // Test files that follow one another share a database, and it holds at most one demo.
  newsroomId = await inScope({}, demoNewsroomId);
  if (!newsroomId) await seedDemo();
  newsroomId ??= await inScope({}, demoNewsroomId);
});

/** The demo's article in this language, with what hangs on it. */
async function demoArticle(language: string) {
  return inScope({ newsroomId }, async (db) => {
    const { id: articleId } = await db.article.findFirstOrThrow({ where: { language } });
    const where = { articleId };
    const claims = await db.claim.findMany({ where, orderBy: { number: "asc" } });
    const annotations = await db.annotation.findMany({ where, orderBy: { createdAt: "asc" } });
    const sources = await db.source.findMany({ where, orderBy: { number: "asc" } });
    return { claims, annotations, sources };
  });
}

test("the English article has a claim approved, one returned and one open", async () => {
  const { claims, annotations, sources } = await demoArticle("en");
  expect(claims.map(({ state }) => state)).toEqual(["approved", "returned", "open"]);
  expect(claims[0]?.findingId).toBeTruthy();
  expect(annotations.map(({ kind, resolvedAt }) => [kind, resolvedAt !== null])).toEqual([
    ["comment", true],
    ["question", false],
  ]);
  expect(new Set(sources.map(({ kind }) => kind))).toEqual(
    new Set(["url", "file", "person", "note"]),
  );
});

test("the Arabic article has an open claim and a question", async () => {
  const { claims, annotations } = await demoArticle("ar");
  expect(claims.map(({ state }) => state)).toEqual(["open"]);
  expect(annotations.map(({ kind }) => kind)).toEqual(["question"]);
});
