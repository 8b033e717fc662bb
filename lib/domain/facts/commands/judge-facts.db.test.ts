import { expect, test } from "vitest";
import { testArticle } from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { readFacts } from "../queries.ts";
import { judgeFacts } from "./judge-facts.ts";
import { withdrawJudgments } from "./withdraw-judgments.ts";

const reason = "An opinion.";

async function factsOf(
  actor: Actor,
  { articleId, revisionId }: { articleId: string; revisionId: string },
) {
  await testChecks(actor, { articleId });
  const facts = await inScope(actor, (db) => readFacts(db, revisionId));
  return facts ?? [];
}

async function deskWithFacts() {
  const desk = await testDesk();
  const facts = await factsOf(desk.reviewer, desk.article);
  expect(facts.length).toBeGreaterThan(2);
  const [first, second] = facts.map(({ key }) => key);
  const { articleId } = desk.article;
  return { ...desk, facts, input: { articleId, factKeys: [first, second], reason } };
}

test("facts are judged by their keys, for one reason, in one event", async () => {
  const { reviewer, article, facts, input } = await deskWithFacts();
  const { articleId } = article;
  const { result, event } = await recording(() => judgeFacts.run(reviewer, input));
  expect(result).toEqual({ judged: 2 });
  const rows = await inScope(reviewer, (db) => db.factJudgment.findMany());
  expect(rows.map(({ factKey }) => factKey).sort()).toEqual([...input.factKeys].sort());
  const [first] = facts;
  expect(rows.find(({ factKey }) => factKey === first?.key)).toMatchObject({
    articleId,
    exact: first?.exact,
    kind: first?.kind,
    reason,
    judgedById: reviewer.memberId,
    withdrawnAt: null,
  });
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "facts.judged",
    actor: { member: reviewer.memberId },
    data: { facts: 2 },
    detail: { reason },
  });
});

test("what is judged is not judged again, until it was taken back", async () => {
  const { reviewer, editor, input } = await deskWithFacts();
  await judgeFacts.run(reviewer, input);
  await expectRefused("conflict", () => judgeFacts.run(editor, input));
  await withdrawJudgments.run(editor, { ...input, reason: undefined });
  await judgeFacts.run(editor, input);
  expect(await inScope(editor, (db) => db.factJudgment.count())).toBe(4);
});

test("nothing is judged without a reason, of another text, or by who may not", async () => {
  const { reporter, reviewer, room, stranger, input } = await deskWithFacts();
  await expectRefused("invalid_input", () => judgeFacts.run(reviewer, { ...input, reason: " " }));
  await expectRefused("invalid_input", () => judgeFacts.run(reviewer, { ...input, factKeys: [] }));
  const unknown = { ...input, factKeys: ["0".repeat(64)] };
  await expectRefused("invalid_input", () => judgeFacts.run(reviewer, unknown));
  await expectRefused("forbidden", () => judgeFacts.run(reporter, input));
  await expectRefused("forbidden", () => judgeFacts.run(room.admin, input));
  await expectRefused("not_found", () => judgeFacts.run(stranger, input));
});

test("an author judges nothing in their own article", async () => {
  const { room } = await testDesk();
  const author = await room.join("reporter", "reviewer", "editor");
  const article = await testArticle(author);
  const [fact] = await factsOf(author, article);
  const input = { articleId: article.articleId, factKeys: [fact?.key], reason };
  await expectRefused("forbidden", () => judgeFacts.run(author, input));
});
