import { expect, test } from "vitest";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listJudgments, readFacts } from "../queries.ts";
import { judgeFacts } from "./judge-facts.ts";
import { withdrawJudgments } from "./withdraw-judgments.ts";

async function deskWithJudgment() {
  const desk = await testDesk();
  const { articleId, revisionId } = desk.article;
  await testChecks(desk.reviewer, { articleId });
  const facts = await inScope(desk.reviewer, (db) => readFacts(db, revisionId));
  const [judged, other] = (facts ?? []).map(({ key }) => key);
  await judgeFacts.run(desk.reviewer, { articleId, factKeys: [judged], reason: "An opinion." });
  return { ...desk, articleId, judged, other };
}

test("what was judged is open again; the judgment stays, with who took it back", async () => {
  const { editor, articleId, judged } = await deskWithJudgment();
  const { result, event } = await recording(() =>
    withdrawJudgments.run(editor, { articleId, factKeys: [judged] }),
  );
  expect(result).toEqual({ withdrawn: 1 });
  const [row] = await inScope(editor, (db) => db.factJudgment.findMany());
  expect(row).toMatchObject({ withdrawnById: editor.memberId, reason: "An opinion." });
  expect(row?.withdrawnAt?.toISOString()).toBe(event.at);
  expect(await inScope(editor, (db) => listJudgments(db, articleId))).toEqual([]);
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "facts.judgment_withdrawn",
    data: { facts: 1 },
  });
});

test("what nobody judged is not taken back, nor by who may not", async () => {
  const { reporter, reviewer, stranger, articleId, judged, other } = await deskWithJudgment();
  const taking = (keys: (string | undefined)[]) => ({ articleId, factKeys: keys });
  await expectRefused("conflict", () => withdrawJudgments.run(reviewer, taking([other])));
  await expectRefused("conflict", () => withdrawJudgments.run(reviewer, taking([judged, other])));
  await expectRefused("forbidden", () => withdrawJudgments.run(reporter, taking([judged])));
  await expectRefused("not_found", () => withdrawJudgments.run(stranger, taking([judged])));
});
