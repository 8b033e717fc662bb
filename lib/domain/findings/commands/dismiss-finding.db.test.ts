import { expect, test } from "vitest";
import { testArticle } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { dismissFinding } from "./dismiss-finding.ts";
import { runChecks } from "./run-checks.ts";

async function deskWithFinding() {
  const desk = await testDesk();
  const { articleId } = desk.article;
  await runChecks.run(desk.reviewer, { articleId });
  const finding = await inScope(desk.reviewer, (db) =>
    db.finding.findFirstOrThrow({ where: { articleId } }),
  );
  return { ...desk, finding, input: { findingId: finding.id, reason: "The host is not counted." } };
}

test("a finding is set aside by its inputs, once, with a reason, and that is recorded", async () => {
  const { reviewer, editor, article, finding, input } = await deskWithFinding();
  const { event } = await recording(() => dismissFinding.run(reviewer, input));
  const { inputKey } = finding;
  const { articleId } = article;
  const dismissals = await inScope(reviewer, (db) => db.dismissal.findMany());
  expect(dismissals).toMatchObject([
    { articleId, inputKey, reason: input.reason, dismissedById: reviewer.memberId },
  ]);
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "finding.dismissed",
    actor: { member: reviewer.memberId },
    data: { finding: finding.id },
    detail: { inputKey, reason: input.reason },
  });
  await runChecks.run(reviewer, { articleId });
  await expectRefused("conflict", () => dismissFinding.run(editor, input));
});

test("nothing is set aside without a reason, or by who may not", async () => {
  const { reporter, room, stranger, reviewer, input } = await deskWithFinding();
  await expectRefused("invalid_input", () =>
    dismissFinding.run(reviewer, { ...input, reason: "  " }),
  );
  await expectRefused("forbidden", () => dismissFinding.run(reporter, input));
  await expectRefused("forbidden", () => dismissFinding.run(room.admin, input));
  await expectRefused("not_found", () => dismissFinding.run(stranger, input));
});

test("an author sets nothing aside in their own article, whatever else they are", async () => {
  const { room } = await testDesk();
  const author = await room.join("reporter", "reviewer", "editor");
  const { articleId } = await testArticle(author);
  await runChecks.run(author, { articleId });
  const finding = await inScope(author, (db) =>
    db.finding.findFirstOrThrow({ where: { articleId } }),
  );
  const input = { findingId: finding.id, reason: "It is fine." };
  await expectRefused("forbidden", () => dismissFinding.run(author, input));
});
