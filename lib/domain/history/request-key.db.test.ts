import { afterAll, expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addAnnotation } from "../annotations/commands/add-annotation.ts";
import { openClaim } from "../claims/commands/open-claim.ts";
import { erasePersonWhole } from "../erasures/commands/erase-person.ts";
import { removeMember } from "../members/commands/remove-member.ts";
import { addSource } from "../sources/commands/add-source.ts";
import { rangeOf, type TestArticle } from "../test-article.ts";
import { testDesk } from "../test-desk.ts";
import { expectRefused } from "../test-record.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());

const comment = (article: TestArticle, exact = "two days") => ({
  articleId: article.articleId,
  revisionId: article.revisionId,
  kind: "comment",
  body: "The agenda says three.",
  ranges: [rangeOf(article, exact)],
});

/** How many annotations and events there are of the article. */
function counts(actor: Actor, { articleId }: TestArticle) {
  return inScope(actor, async (db) => ({
    annotations: await db.annotation.count({ where: { articleId } }),
    events: await db.auditEvent.count({ where: { chain: { articleId } } }),
  }));
}

test("a request that is sent again is not done again, and is answered as the first time", async () => {
  const { reviewer, article } = await testDesk();
  const before = await counts(reviewer, article);
  const key = newId();
  const first = await addAnnotation.run(reviewer, comment(article), key);
  expect(await addAnnotation.run(reviewer, comment(article), key)).toEqual(first);
  const once = { annotations: before.annotations + 1, events: before.events + 1 };
  expect(await counts(reviewer, article)).toEqual(once);
  await addAnnotation.run(reviewer, comment(article), newId());
  expect((await counts(reviewer, article)).annotations).toBe(before.annotations + 2);
});

test("sent several times at once, it is done once, and all get one answer", async () => {
  const { reviewer, article } = await testDesk();
  const before = await counts(reviewer, article);
  const key = newId();
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => addAnnotation.run(reviewer, comment(article), key)),
  );
  expect(new Set(answers.map(({ annotationId }) => annotationId)).size).toBe(1);
  expect((await counts(reviewer, article)).annotations).toBe(before.annotations + 1);
});

test("what was refused was not done: it is judged anew", async () => {
  const { reviewer, article } = await testDesk();
  const key = newId();
  const stale = { ...comment(article), revisionId: newId() };
  await expectRefused("conflict", () => addAnnotation.run(reviewer, stale, key));
  const done = await addAnnotation.run(reviewer, comment(article), key);
  expect(done.annotationId).toEqual(expect.any(String));
});

test("a key is its member's, and of one command", async () => {
  const { reviewer, editor, article } = await testDesk();
  const key = newId();
  const mine = await addAnnotation.run(reviewer, comment(article), key);
  const theirs = await addAnnotation.run(editor, comment(article), key);
  expect(theirs.annotationId).not.toBe(mine.annotationId);
  const { articleId, revisionId } = article;
  const claim = { articleId, revisionId, statement: "Two days.", category: "other", ranges: [] };
  await expectRefused("invalid_input", () => openClaim.run(reviewer, claim, key));
});

test("another request under the same key is refused, files told apart by their bytes", async () => {
  const { reviewer, reporter, article } = await testDesk();
  const key = newId();
  await addAnnotation.run(reviewer, comment(article), key);
  const other = { ...comment(article), body: "The agenda says four." };
  await expectRefused("invalid_input", () => addAnnotation.run(reviewer, other, key));
  const scan = (said: string) => ({
    ...{ kind: "file", articleId: article.articleId, title: "The scan" },
    file: { name: "scan.txt", mediaType: "text/plain", bytes: new TextEncoder().encode(said) },
  });
  const fileKey = newId();
  const added = await addSource.run(reporter, scan("one"), fileKey);
  expect(await addSource.run(reporter, scan("one"), fileKey)).toEqual(added);
  await expectRefused("invalid_input", () => addSource.run(reporter, scan("two"), fileKey));
});

test("whose role or membership is gone is not answered as before, whatever the key", async () => {
  const { room, reviewer, article } = await testDesk();
  const key = newId();
  await addAnnotation.run(reviewer, comment(article), key);
  await removeMember.run(room.admin, { memberId: reviewer.memberId });
  await expectRefused("forbidden", () => addAnnotation.run(reviewer, comment(article), key));
});

test("what was asked for is not told by the database alone, and goes with an erasure", async () => {
  const { room, reviewer, reporter, article } = await testDesk();
  const { admin } = room;
  await addAnnotation.run(reviewer, comment(article), newId());
  const kept = () => inScope(admin, (db) => db.requestKey.findMany());
  const [row] = await kept();
  const { start, end, exact } = rangeOf(article, "two days");
  const asked = { ...comment(article), ranges: [{ start, end, exact }] };
  expect(row?.inputSha256).toMatch(/^[0-9a-f]{64}$/);
  expect(row?.inputSha256).not.toBe(sha256Hex(JSON.stringify(asked)));
  await removeMember.run(admin, { memberId: reporter.memberId });
  const why = { because: "asked", reason: "They wrote to us." };
  await erasePersonWhole(admin, { memberId: reporter.memberId, ...why });
  expect(await kept()).toEqual([]);
});

test("keys are kept for a day, and go with the next request after it", async () => {
  const { reviewer, article } = await testDesk();
  const { newsroomId } = reviewer;
  const [old, young] = [newId(), newId()];
  await addAnnotation.run(reviewer, comment(article), old);
  await addAnnotation.run(reviewer, comment(article), young);
  const remove = () =>
    inScope(reviewer, (db) => db.requestKey.deleteMany({ where: { key: young } }));
  await expect(remove()).rejects.toThrow();
  const age = "UPDATE request_key SET created_at = created_at - interval '25 hours' WHERE key = $1";
  await owner.query(age, [old]);
  await addAnnotation.run(reviewer, comment(article), newId());
  const { rows } = await owner.query<{ key: string }>(
    "SELECT key FROM request_key WHERE newsroom_id = $1",
    [newsroomId],
  );
  const kept = rows.map(({ key }) => key);
  expect(kept).toHaveLength(2);
  expect(kept).toContain(young);
});
