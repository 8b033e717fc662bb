import { expect, test } from "vitest";
import {
  approvedClaim,
  proposedClaim,
  testArticle,
  testClaim,
  verdictInput,
} from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { proposeVerdict } from "./propose-verdict.ts";

async function deskWithClaim() {
  const desk = await testDesk();
  const { claimId } = await testClaim(desk.reviewer, desk.article);
  return { ...desk, claimId, input: { claimId, ...verdictInput } };
}

test("a verdict is proposed with all that it rests on, and that is recorded", async () => {
  const { reviewer, article, claimId, input } = await deskWithClaim();
  const { result, event } = await recording(() => proposeVerdict.run(reviewer, input));
  const { verdictId } = result;
  const claim = await inScope(reviewer, (db) =>
    db.claim.findFirstOrThrow({ include: { verdicts: true } }),
  );
  // Whoever proposes on a claim that nobody has takes it.
  expect(claim).toMatchObject({ state: "proposed", ownerId: reviewer.memberId });
  const content = { ...verdictInput, label: "Wrong" };
  expect(claim.verdicts).toMatchObject([
    { id: verdictId, number: 1, ...content, proposedById: reviewer.memberId },
  ]);
  const { rating, disposition, ...detail } = content;
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "verdict.proposed",
    actor: { member: reviewer.memberId },
    data: {
      claim: claimId,
      verdict: verdictId,
      number: 1,
      rating,
      disposition,
      from: "open",
      to: "proposed",
    },
    detail,
  });
});

test("a second thought is a new verdict, and nobody else’s while it waits", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await proposedClaim(reviewer, article);
  const stands = { claimId, rating: "verified", disposition: "stands", rationale: "Source 1." };
  await expectRefused("conflict", () => proposeVerdict.run(editor, stands));
  const { event } = await recording(() => proposeVerdict.run(reviewer, stands));
  expect(event.data).toMatchObject({ number: 2, from: "proposed", to: "proposed" });
  const claim = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({ include: { verdicts: { orderBy: { number: "asc" } } } }),
  );
  expect(claim.ownerId).toBe(reviewer.memberId);
  expect(claim.verdicts).toMatchObject([
    { rating: "wrong", oldText: "three countries" },
    { rating: "verified", oldText: null, newText: null },
  ]);
});

test("a cut leaves no text", async () => {
  const { reviewer, input } = await deskWithClaim();
  const cut = { ...input, disposition: "cut", newText: undefined };
  const { event } = await recording(() => proposeVerdict.run(reviewer, cut));
  expect(event.detail).toMatchObject({ oldText: "three countries", newText: "" });
});

test("an author gives no verdict in their own article, whatever else they are", async () => {
  const { room, reporter, reviewer, editor, input } = await deskWithClaim();
  await expectRefused("forbidden", () => proposeVerdict.run(reporter, input));
  const author = await room.join("reporter", "reviewer", "editor", "admin");
  const own = await testArticle(author);
  const { claimId } = await testClaim(reviewer, own);
  await expectRefused("forbidden", () => proposeVerdict.run(author, { ...input, claimId }));
  await recording(() => proposeVerdict.run(editor, { ...input, claimId }));
});

test("an auditor, an admin, a removed reviewer, a stranger propose nothing", async () => {
  const { room, reviewer, stranger, input } = await deskWithClaim();
  const auditor = await room.join("auditor");
  await removeMember(reviewer, new Date());
  for (const actor of [auditor, room.admin, reviewer]) {
    await expectRefused("forbidden", () => proposeVerdict.run(actor, input));
  }
  await expectRefused("not_found", () => proposeVerdict.run(stranger, input));
});

test("what does not fit together leaves nothing", async () => {
  const { reviewer, input } = await deskWithClaim();
  const wrong = (change: object) =>
    expectRefused("invalid_input", () => proposeVerdict.run(reviewer, { ...input, ...change }));
  await wrong({ rationale: " " });
  await wrong({ rating: "fake" });
  await wrong({ oldText: undefined });
  await wrong({ newText: undefined });
  await wrong({ newText: input.oldText });
  await wrong({ disposition: "stands" });
  await wrong({ disposition: "cut" });
  await wrong({ oldText: "words that the article does not have" });
});

test("an approved claim takes no verdict before it is reopened", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  await expectRefused("conflict", () => proposeVerdict.run(reviewer, { claimId, ...verdictInput }));
});
