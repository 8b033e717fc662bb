import { expect, test } from "vitest";
import { rangeOf, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { reattachClaim } from "./reattach-claim.ts";

async function deskWithLostClaim() {
  const desk = await testDesk();
  const { claimId } = await testClaim(desk.reviewer, desk.article);
  const first = desk.article.text.split("\n")[0] ?? "";
  const now = await revisedArticle(desk.reporter, desk.article, [
    first,
    "Four delegations sat down at noon.",
  ]);
  return { ...desk, claimId, now };
}

test("a lost claim is pointed at new words", async () => {
  const { reviewer, claimId, now } = await deskWithLostClaim();
  const ranges = [rangeOf(now, "Four delegations")];
  const input = { claimId, revisionId: now.revisionId, ranges };
  const { event } = await recording(() => reattachClaim.run(reviewer, input));
  expect(event).toMatchObject({
    type: "claim.reattached",
    data: { claim: claimId, revision: now.revisionId },
    detail: { spans: [{ exact: "Four delegations" }] },
  });
  const spans = await inScope(reviewer, (db) =>
    db.claimSpan.findMany({ where: { revisionId: now.revisionId } }),
  );
  expect(spans.map(({ exact }) => exact)).toEqual(["Four delegations"]);
  await expectRefused("conflict", () => reattachClaim.run(reviewer, input));
});

test("not at words of an old revision, not at none, and not by everybody", async () => {
  const { reporter, reviewer, stranger, article, claimId, now } = await deskWithLostClaim();
  const ranges = [rangeOf(now, "Four delegations")];
  const input = { claimId, revisionId: now.revisionId, ranges };
  await expectRefused("conflict", () =>
    reattachClaim.run(reviewer, { ...input, revisionId: article.revisionId }),
  );
  await expectRefused("invalid_input", () => reattachClaim.run(reviewer, { ...input, ranges: [] }));
  await expectRefused("forbidden", () => reattachClaim.run(reporter, input));
  await expectRefused("not_found", () => reattachClaim.run(stranger, input));
});

test("a claim that has its words keeps them", async () => {
  const { reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const ranges = [rangeOf(article, "two days")];
  await expectRefused("conflict", () =>
    reattachClaim.run(reviewer, { claimId, revisionId: article.revisionId, ranges }),
  );
});
