import { expect, test } from "vitest";
import { reopenClaim } from "#lib/domain/claims/commands/reopen-claim.ts";
import { withdrawContact } from "#lib/domain/contacts/commands/withdraw-contact.ts";
import { openCorrection } from "#lib/domain/publication/commands/open-correction.ts";
import { applyCorrections } from "#lib/domain/revisions/commands/apply-corrections.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { approvedClaim } from "#lib/domain/test-article.ts";
import { checkedArticle, publishedDesk } from "#lib/domain/test-checked.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { readClearance } from "./queries.ts";

const clearance = (actor: Actor, articleId: string, sha256?: string) =>
  withNewsroom(actor, (db) => readClearance(db, { articleId, sha256 }));

test("a correction is not held up by a reply that is awaited, nor is its text said to be", async () => {
  const { reporter, reviewer, editor, article, input } = await publishedDesk();
  const { articleId } = input;
  const error = { error: "Three days.", foundHow: "By letter", foundBy: "A reader" };
  await openCorrection.run(editor, { ...input, ...error });
  const { contactId } = await testContact(reporter, input);
  const { revisionId } = await revisedArticle(reporter, article, ["two days", "three days"]);
  await checkedArticle(reviewer, { articleId, revisionId });
  await signOffRevision.run(editor, { articleId, revisionId });
  expect(await clearance(reporter, articleId)).toMatchObject({ cleared: true, because: [] });
  const { event } = await recording(() =>
    withdrawContact.run(reporter, { contactId, reason: "She wrote to us." }),
  );
  expect(event.data).not.toHaveProperty("clearance");
});

test("a text is cleared from its sign-off until that falls, and no other text is", async () => {
  const { reporter, reviewer, editor, stranger, article } = await testDesk();
  const { articleId, revisionId } = article;
  await testChecks(reviewer, { articleId });
  const { claimId } = await approvedClaim(reviewer, editor, article);

  const before = await clearance(reporter, articleId);
  expect(before).toMatchObject({ cleared: false, signOff: null });
  expect(before.because).toContainEqual({
    code: "corrections_not_made",
    sentence: "Claim 1 has an approved correction that is not made.",
  });

  const made = await applyCorrections.run(reporter, { articleId, revisionId, claimIds: [claimId] });
  await checkedArticle(reviewer, { articleId, revisionId: made.revisionId });
  expect(await clearance(reporter, articleId)).toMatchObject({
    ...{ cleared: false, state: "checked", because: [{ code: "not_signed_off" }] },
  });
  await signOffRevision.run(editor, {
    ...{ articleId, revisionId: made.revisionId, reservations: "Bar the caption." },
  });
  const signed = await clearance(reporter, articleId);
  expect(signed).toMatchObject({
    ...{ cleared: true, because: [], state: "approved" },
    revision: { number: 2, sha256: signed.sha256 },
    signOff: { reservations: "Bar the caption.", sha256: signed.sha256 },
  });
  expect((await clearance(reporter, articleId, before.sha256)).cleared).toBe(false);
  await expectRefused("not_found", () => clearance(stranger, articleId));

  await reopenClaim.run(editor, { claimId, reason: "A reader wrote in." });
  expect(await clearance(reporter, articleId, signed.sha256)).toMatchObject({
    ...{ cleared: false, signOff: null, state: "in_checking" },
    because: [
      { code: "not_signed_off", sentence: "Nobody has signed this text off." },
      { code: "checking_not_finished", sentence: "Its checking is not finished." },
      { code: "claims_open", sentence: "Claim 1 is not settled." },
    ],
  });
});
