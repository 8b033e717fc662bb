import { expect, test } from "vitest";
import { contentDigest, sourceContentHash } from "#lib/domain/claims/content-digest.ts";
import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { proposedClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { openSalt } from "#lib/platform/audit/open-part.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { approveClaim } from "./commands/approve-claim.ts";

/** A claim approved on what a person said, whom from then on only the reviewer sees. */
async function approvedOnSomebody() {
  const { reviewer, editor, article, room } = await testDesk();
  const { articleId } = article;
  const kind = "person";
  const about = { kind, articleId, title: "Jane Quillfeather", note: "By telephone." };
  const { sourceId } = await addSource.run(reviewer, about);
  const { claimId, verdictId } = await proposedClaim(reviewer, article);
  const piece = { claimId, sourceId, stance: "supports", locator: "", quote: "" };
  await attachEvidence.run(reviewer, piece);
  await approveClaim.run(editor, { claimId, verdictId });
  await setVisibility.run(reviewer, { sourceId, visibleTo: [reviewer.memberId] });
  return { reviewer, stranger: await room.join("auditor"), claimId, kind, piece, about };
}

test("a decision's digest tells nobody who guesses at a source that they do not see", async () => {
  const { reviewer, stranger, claimId, kind, piece, about } = await approvedOnSomebody();
  const read = (who: typeof reviewer) =>
    withNewsroom(who, async (db) => {
      const claim = await db.claim.findFirstOrThrow({
        where: { id: claimId },
        include: { spans: true, verdicts: true, decisions: true, evidence: true },
      });
      const attached = await db.auditEvent.findMany({
        where: { body: { contains: '"evidence.attached"' }, AND: { body: { contains: claimId } } },
        include: { detail: true },
      });
      return { claim, salt: attached.at(-1)?.detail?.salt };
    });
  const { claim, salt } = await read(stranger);
  expect([claim.evidence, salt]).toEqual([[], undefined]);
  const [verdict] = claim.verdicts;
  const [decision] = claim.decisions;
  if (!verdict || !decision) throw new Error("It was decided on.");
  const { locator, quote, stance } = piece;
  const guess = { kind, locator, quote, stance, contentHash: sourceContentHash(about) };
  const content = (evidence: object) => ({
    words: claim.spans.map(({ exact }) => exact),
    statement: claim.statement,
    verdict: {
      ...verdict,
      oldText: verdict.oldText ?? undefined,
      newText: verdict.newText ?? undefined,
    },
    evidence: [{ ...guess, ...evidence }],
  });
  expect(contentDigest(decision.salt, content({}))).not.toBe(decision.digest);
  // Whoever sees the source can tell that it is what was decided on.
  const seen = (await read(reviewer)).salt;
  expect(contentDigest(decision.salt, content({ salt: openSalt(seen ?? "") }))).toBe(
    decision.digest,
  );
});
