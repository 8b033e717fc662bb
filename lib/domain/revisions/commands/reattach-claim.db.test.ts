import { expect, test } from "vitest";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { startResearch } from "#lib/domain/claims/commands/start-research.ts";
import { rangeOf, testClaim, verdictInput } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
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

test("not at words of an old revision, and not by everybody", async () => {
  const { reporter, reviewer, stranger, article, claimId, now } = await deskWithLostClaim();
  const ranges = [rangeOf(now, "Four delegations")];
  const input = { claimId, revisionId: now.revisionId, ranges };
  await expectRefused("conflict", () =>
    reattachClaim.run(reviewer, { ...input, revisionId: article.revisionId }),
  );
  await expectRefused("conflict", () => reattachClaim.run(reviewer, { ...input, ranges: [] }));
  await expectRefused("forbidden", () => reattachClaim.run(reporter, input));
  await expectRefused("not_found", () => reattachClaim.run(stranger, input));
});

test("a claim that has words is pointed at others, or at none, and the event says at which before", async () => {
  const { reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  await startResearch.run(reviewer, { claimId });
  const input = { claimId, revisionId: article.revisionId };
  const moved = { ...input, ranges: [rangeOf(article, "three countries came")] };
  const { event } = await recording(() => reattachClaim.run(reviewer, moved));
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "claim.reattached",
    detail: { spans: moved.ranges, was: ["three countries"] },
  });
  const spans = () => inScope(reviewer, (db) => db.claimSpan.findMany());
  expect(await spans()).toMatchObject(moved.ranges);
  const off = await recording(() => reattachClaim.run(reviewer, { ...input, ranges: [] }));
  expect(off.event.detail).toMatchObject({ spans: [], was: ["three countries came"] });
  expect(await spans()).toEqual([]);
});

test("words that were judged are kept, by the database too, and so are those of an old revision", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  await revisedArticle(reporter, article, ["two days", "three days"]);
  const sql = await applicationConnection(reviewer);
  const remove = (number: number) =>
    sqlState(
      sql.query(
        `DELETE FROM claim_span s USING revision r
         WHERE r.id = s.revision_id AND r.number = $2 AND s.claim_id = $1`,
        [claimId, number],
      ),
    );
  expect(await remove(1)).toBe("ST409");
  await proposeVerdict.run(reviewer, { claimId, ...verdictInput });
  expect(await remove(2)).toBe("ST409");
  await sql.end();
  const newest = await inScope(reviewer, (db) =>
    db.revision.findFirstOrThrow({ where: { number: 2 } }),
  );
  await expectRefused("conflict", () =>
    reattachClaim.run(reviewer, { claimId, revisionId: newest.id, ranges: [] }),
  );
});
