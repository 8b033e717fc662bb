import { expect, test } from "vitest";
import { openClaim } from "#lib/domain/claims/commands/open-claim.ts";
import { dismissFindings } from "#lib/domain/findings/commands/dismiss-findings.ts";
import { requestChecks } from "#lib/domain/findings/commands/request-checks.ts";
import { applyCorrections } from "#lib/domain/revisions/commands/apply-corrections.ts";
import { confirmContext } from "#lib/domain/revisions/commands/confirm-context.ts";
import { approvedClaim, testEvidence } from "#lib/domain/test-article.ts";
import { settledDesk } from "#lib/domain/test-checked.ts";
import { finishChecks, testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { finishChecking } from "./finish-checking.ts";

test("a checker finishes the checking of the newest text; what was left out and the figures are kept", async () => {
  const { reviewer, article } = await settledDesk();
  const { articleId, revisionId } = article;
  const part = { scope: "partial", leftOut: "The captions.", because: "They come tomorrow." };
  const { event, result } = await recording(() =>
    finishChecking.run(reviewer, { articleId, revisionId, ...part }),
  );
  const row = await inScope(reviewer, (db) =>
    db.checking.findFirstOrThrow({ include: { revision: true, article: true } }),
  );
  expect(row).toMatchObject({ id: result.checkingId, ...part, finishedById: reviewer.memberId });
  expect(row.sha256).toBe(row.revision.sha256);
  expect(row.article.state).toBe("checked");
  const coverage = JSON.parse(row.coverage);
  expect(coverage).toContainEqual({
    ...{ kind: "number", found: 2, claimed: 1, notCheckable: 0 },
    ...{ tested: expect.any(Number), open: expect.any(Number) },
  });
  expect(event).toMatchObject({
    type: "article.checked",
    data: { checking: row.id, scope: "partial", coverage, from: "in_checking", to: "checked" },
    detail: { sha256: row.sha256, leftOut: part.leftOut, because: part.because },
  });
});

test("an author, an auditor, a stranger finish nothing; of what is left out the reason is said", async () => {
  const { room, reporter, stranger, reviewer, article } = await settledDesk();
  const input = { articleId: article.articleId, revisionId: article.revisionId };
  await expectRefused("forbidden", () => finishChecking.run(reporter, input));
  const author = await room.join("reporter", "editor");
  await revisedArticle(author, article, ["two days", "nine days"]);
  await expectRefused("conflict", () => finishChecking.run(reviewer, input));
  const { id: revisionId } = await inScope(reviewer, (db) =>
    db.revision.findFirstOrThrow({ orderBy: { number: "desc" } }),
  );
  const newest = { ...input, revisionId };
  await expectRefused("forbidden", () => finishChecking.run(author, newest));
  for (const actor of [room.admin, await room.join("auditor")])
    await expectRefused("forbidden", () => finishChecking.run(actor, newest));
  await expectRefused("not_found", () => finishChecking.run(stranger, newest));
  for (const part of [
    { scope: "partial" },
    { scope: "partial", leftOut: "The captions." },
    { leftOut: "The captions.", because: "They come tomorrow." },
  ])
    await expectRefused("invalid_input", () =>
      finishChecking.run(reviewer, { ...newest, ...part }),
    );
});

test("what stands in the way is said: an open claim, a correction not made, a context not confirmed", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  await testChecks(reviewer, { articleId });
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const input = { articleId, revisionId };
  const told = async (about: typeof input) =>
    (await refusal(() => finishChecking.run(reviewer, about))).message;
  expect(await told(input)).toBe(
    "Claim 1 has an approved correction that is not made. A contradiction is open: please settle it by a claim, or dismiss it.",
  );
  const made = await applyCorrections.run(reporter, { ...input, claimIds: [claimId] });
  const text = article.text.replace("three countries", "four countries");
  const now = await revisedArticle(reporter, { articleId, revisionId: made.revisionId, text }, [
    "came:",
    "were there:",
  ]);
  const last = { articleId, revisionId: now.revisionId };
  const untested = "The checks have not run on this text to the end.";
  expect(await told(last)).toBe(
    `Claim 1 stands in a changed context: please confirm it. ${untested}`,
  );
  await confirmContext.run(editor, { claimId });
  expect(await told(last)).toBe(untested);
  await finishChecks(reviewer, { articleId });
  await requestChecks.run(reviewer, { articleId });
  expect(await told(last)).toBe(untested);
});

test("an open contradiction of the newest text stands in the way until it is dismissed", async () => {
  const { reviewer, article } = await testDesk();
  const { articleId, revisionId } = article;
  const input = { articleId, revisionId };
  await expectRefused("conflict", () => finishChecking.run(reviewer, input));
  await testChecks(reviewer, { articleId });
  expect((await refusal(() => finishChecking.run(reviewer, input))).message).toBe(
    "A contradiction is open: please settle it by a claim, or dismiss it.",
  );
  const { id } = await inScope(reviewer, (db) =>
    db.finding.findFirstOrThrow({ where: { articleId, outcome: "contradiction" } }),
  );
  await dismissFindings.run(reviewer, { findingIds: [id], reason: "The host is counted apart." });
  await finishChecking.run(reviewer, input);
});

test("it falls when the text changes, a claim is opened, or evidence is attached", async () => {
  const stateOf = (desk: Awaited<ReturnType<typeof settledDesk>>) =>
    inScope(desk.editor, (db) => db.article.findFirstOrThrow()).then(({ state }) => state);
  type Desk = Awaited<ReturnType<typeof settledDesk>>;
  const falls: ((desk: Desk) => Promise<unknown>)[] = [
    ({ reporter, article }) => revisedArticle(reporter, article, ["two days", "three days"]),
    ({ reviewer, article: { articleId, revisionId } }) =>
      openClaim.run(reviewer, { articleId, revisionId, statement: "They met." }),
    ({ reviewer, article, claim }) => testEvidence(reviewer, article, claim),
  ];
  for (const fall of falls) {
    const desk = await settledDesk();
    const { articleId, revisionId } = desk.article;
    await finishChecking.run(desk.reviewer, { articleId, revisionId });
    expect(await stateOf(desk)).toBe("checked");
    await fall(desk);
    expect(await stateOf(desk)).toBe("in_checking");
  }
});
