import { expect, test } from "vitest";
import { rangeOf, testArticle, testClaim } from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { openClaim } from "./open-claim.ts";

async function newsroomWithArticle() {
  const room = await testNewsroom();
  const [reporter, reviewer] = [await room.join("reporter"), await room.join("reviewer")];
  const article = await testArticle(reporter);
  const { articleId, revisionId } = article;
  const input = { articleId, revisionId, statement: "Three countries sent envoys." };
  return { room, reporter, reviewer, article, input };
}

test("a claim on marked words is written with its spans and recorded", async () => {
  const { reviewer, article, input } = await newsroomWithArticle();
  const ranges = [rangeOf(article, "عمر"), rangeOf(article, "😀")];
  const { result, event } = await recording(() => openClaim.run(reviewer, { ...input, ranges }));
  const { claimId } = result;
  expect(result.number).toBe(1);
  const claim = await inScope(reviewer, (db) =>
    db.claim.findFirstOrThrow({ where: { id: claimId }, include: { spans: true } }),
  );
  expect(claim).toMatchObject({
    articleId: article.articleId,
    number: 1,
    statement: "Three countries sent envoys.",
    category: "other",
    priority: "normal",
    state: "open",
    findingId: null,
    ownerId: null,
    openedById: reviewer.memberId,
    createdAt: new Date(event.at),
  });
  const inOrder = [rangeOf(article, "😀"), rangeOf(article, "عمر")];
  expect(claim.spans).toMatchObject(inOrder);
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "claim.opened",
    actor: { member: reviewer.memberId },
    data: {
      claim: claimId,
      number: 1,
      revision: article.revisionId,
      category: "other",
      priority: "normal",
      state: "open",
    },
    detail: { statement: "Three countries sent envoys.", spans: inOrder },
  });
});

test("a claim can hang on a finding, or on nothing in the text", async () => {
  const { reviewer, article, input } = await newsroomWithArticle();
  await testChecks(reviewer, { articleId: article.articleId });
  const finding = await inScope(reviewer, (db) =>
    db.finding.findFirstOrThrow({ where: { articleId: article.articleId } }),
  );
  const { result, event } = await recording(() =>
    openClaim.run(reviewer, { ...input, findingId: finding.id }),
  );
  expect(event.data).toMatchObject({ claim: result.claimId, finding: finding.id });
  expect(event.detail).toMatchObject({ spans: [] });
});

test("claims opened at the same moment get numbers of their own", async () => {
  const { reviewer, reporter, article } = await newsroomWithArticle();
  const opened = await Promise.all(Array.from({ length: 6 }, () => testClaim(reviewer, article)));
  expect(opened.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  const second = await testArticle(reporter);
  expect((await testClaim(reviewer, second)).number).toBe(1);
});

test("words that are not at their place are refused: slice == exact", async () => {
  const { reviewer, article, input } = await newsroomWithArticle();
  const { start, end } = rangeOf(article, "three countries");
  const wrong = (range: object) =>
    expectRefused("conflict", () => openClaim.run(reviewer, { ...input, ranges: [range] }));
  await wrong({ start, end, exact: "Three countries" });
  await wrong({ start: start + 1, end: end + 1, exact: "three countries" });
  await wrong({ start: end, end: start, exact: "three countries" });
  const half = rangeOf(article, "😀");
  await wrong({ start: half.start, end: half.end - 1, exact: "😀".slice(0, 1) });
});

test("a reporter, an auditor, an admin open no claim", async () => {
  const { room, reporter, input } = await newsroomWithArticle();
  for (const actor of [reporter, await room.join("auditor"), room.admin]) {
    await expectRefused("forbidden", () => openClaim.run(actor, input));
  }
});

test("nothing is opened without a statement, on an old revision, or in another newsroom", async () => {
  const { reviewer, input } = await newsroomWithArticle();
  await expectRefused("invalid_input", () => openClaim.run(reviewer, { ...input, statement: " " }));
  const other = await newsroomWithArticle();
  const { revisionId } = other.article;
  await expectRefused("conflict", () => openClaim.run(reviewer, { ...input, revisionId }));
  await expectRefused("not_found", () => openClaim.run(reviewer, other.input));
});

test("a finding of another article is refused", async () => {
  const { reporter, reviewer, input } = await newsroomWithArticle();
  const { articleId } = await testArticle(reporter);
  await testChecks(reviewer, { articleId });
  const finding = await inScope(reviewer, (db) => db.finding.findFirstOrThrow());
  await expectRefused("invalid_input", () =>
    openClaim.run(reviewer, { ...input, findingId: finding.id }),
  );
});
