import { expect, test } from "vitest";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { openClaim } from "./open-claim.ts";
import { proposeVerdict } from "./propose-verdict.ts";
import { setClaimant } from "./set-claimant.ts";

const claimant = {
  ...{ name: "Ministry of Ports", kind: "organisation" },
  ...{ role: "Operator", url: "https://example.org/speech" },
};

async function deskWithClaim() {
  const desk = await testDesk();
  return { ...desk, ...(await testClaim(desk.reviewer, desk.article)) };
}

test("who claims it is said, changed, and taken away again", async () => {
  const { editor, reviewer, claimId } = await deskWithClaim();
  const read = () => inScope(editor, (db) => db.claim.findFirstOrThrow({ where: { id: claimId } }));
  const { event } = await recording(() => setClaimant.run(reviewer, { claimId, claimant }));
  expect(event).toMatchObject({
    type: "claim.claimant_set",
    data: { claim: claimId },
    detail: { claimant },
  });
  expect(await read()).toMatchObject({
    claimantName: "Ministry of Ports",
    claimantKind: "organisation",
    claimantRole: "Operator",
    claimantUrl: "https://example.org/speech",
  });
  await expectRefused("conflict", () => setClaimant.run(editor, { claimId, claimant }));
  const none = await recording(() => setClaimant.run(editor, { claimId, claimant: null }));
  expect(none.event.detail).toMatchObject({ claimant: null });
  expect(await read()).toMatchObject({ claimantName: null, claimantUrl: null });
});

test("a claim is opened as somebody’s", async () => {
  const { reviewer, article } = await testDesk();
  const { articleId, revisionId } = article;
  const input = {
    articleId,
    revisionId,
    statement: "Three came.",
    claimant: { name: " Ana Ruiz " },
  };
  const { event } = await recording(() => openClaim.run(reviewer, input));
  expect(event.detail).toMatchObject({
    claimant: { name: "Ana Ruiz", kind: "person", role: "", url: "" },
  });
});

test("the newsroom itself is nobody else, whoever’s claim it is", async () => {
  const { reviewer, article, claimId } = await deskWithClaim();
  const { articleId, revisionId } = article;
  const own = { ...claimant, name: ` ${reviewer.newsroomName.toUpperCase()} ` };
  const opening = { articleId, revisionId, statement: "Three came.", claimant: own };
  for (const run of [
    () => setClaimant.run(reviewer, { claimId, claimant: own }),
    () => openClaim.run(reviewer, opening),
  ]) {
    const { code, issues } = await refusal(run);
    expect({ code, paths: issues.map(({ path }) => path) }).toEqual({
      code: "invalid_input",
      paths: ["claimant.name"],
    });
  }
});

test("refused: nobody’s name, no web address, a claim before an editor, and who checks nothing", async () => {
  const { room, reporter, reviewer, editor, stranger, claimId } = await deskWithClaim();
  const bad = [
    { name: " " },
    { ...claimant, url: "javascript:alert(1)" },
    { ...claimant, kind: "" },
  ];
  for (const one of bad) {
    await expectRefused("invalid_input", () =>
      setClaimant.run(reviewer, { claimId, claimant: one }),
    );
  }
  const input = { claimId, claimant };
  await expectRefused("forbidden", () => setClaimant.run(reporter, input));
  await expectRefused("forbidden", () => setClaimant.run(room.admin, input));
  await expectRefused("not_found", () => setClaimant.run(stranger, input));
  const verdict = { rating: "verified", disposition: "stands", rationale: "The list says so." };
  await proposeVerdict.run(reviewer, { claimId, ...verdict });
  await expectRefused("conflict", () => setClaimant.run(editor, input));
  await expect(
    inScope(editor, (db) =>
      db.claim.updateMany({ where: { id: claimId }, data: { claimantName: "Somebody else" } }),
    ),
  ).rejects.toThrow();
});
