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
    const include = { claims: true };
    const contacts = await db.contact.findMany({ where, orderBy: { number: "asc" }, include });
    return { claims, annotations, sources, contacts };
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

test("of the English article one reply is awaited, and one came on the record", async () => {
  const { contacts, claims } = await demoArticle("en");
  const numbers = new Map(claims.map(({ id, number }) => [id, number]));
  expect(
    contacts.map(({ purpose, state, terms, reply, claims: about }) => [
      ...[purpose, state, terms, reply !== ""],
      about.map(({ claimId }) => numbers.get(claimId)),
    ]),
  ).toEqual([
    ["right_of_reply", "asked", "not_agreed", false, []],
    ["right_of_reply", "answered", "on_record", true, [2]],
  ]);
  expect(contacts[0]?.deadline.getTime()).toBeGreaterThan(contacts[0]?.createdAt.getTime() ?? 0);
});

test("the Arabic article has an open claim and a question", async () => {
  const { claims, annotations } = await demoArticle("ar");
  expect(claims.map(({ state }) => state)).toEqual(["open"]);
  expect(annotations.map(({ kind }) => kind)).toEqual(["question"]);
});
