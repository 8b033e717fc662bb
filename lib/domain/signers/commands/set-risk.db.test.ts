import { expect, test } from "vitest";
import { testArticle } from "#lib/domain/test-article.ts";
import { textToSign } from "#lib/domain/test-checked.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { readRisks } from "../queries.ts";
import { setRisk } from "./set-risk.ts";

const reason = "It names people.";

test("an editor says how great the risk is, and why", async () => {
  const { editor, reviewer, stranger, article } = await testDesk();
  const { articleId } = article;
  const input = { articleId, level: "high", reason };
  await expectRefused("forbidden", () => setRisk.run(reviewer, input));
  await expectRefused("not_found", () => setRisk.run(stranger, input));
  await expectRefused("invalid_input", () => setRisk.run(editor, { ...input, reason: " " }));
  await expectRefused("invalid_input", () => setRisk.run(editor, { ...input, level: "extreme" }));
  const { event } = await recording(() => setRisk.run(editor, input));
  expect(event).toMatchObject({
    type: "article.risk_set",
    data: { article: articleId, level: "high", was: "ordinary" },
    detail: { reason },
  });
  // While nothing is to be signed, nobody is asked to.
  expect(event.data).not.toHaveProperty("needed");
  const risks = await inScope(editor, (db) => readRisks(db, [articleId]));
  expect(risks.get(articleId)).toBe(2);
  await expectRefused("conflict", () => setRisk.run(editor, input));
  await setRisk.run(editor, { ...input, level: "elevated" });
});

test("an author who is an editor raises it, and does not lower it", async () => {
  const { room, editor } = await testDesk();
  const author = await room.join("reporter", "editor");
  const { articleId } = await testArticle(author);
  await setRisk.run(author, { articleId, level: "high", reason });
  const lower = { articleId, level: "ordinary", reason: "It is fine." };
  await expectRefused("forbidden", () => setRisk.run(author, lower));
  await setRisk.run(editor, lower);
});

test("of a text that waits for its signature, the event says what is asked for", async () => {
  const desk = await testDesk();
  const lawyer = await desk.room.join("auditor");
  const { articleId, ruleId } = await textToSign(desk, desk.room.admin, lawyer);
  const { editor } = desk;
  await setRisk.run(editor, { articleId, level: "ordinary", reason });
  const { event } = await recording(() =>
    setRisk.run(editor, { articleId, level: "high", reason }),
  );
  expect(event).toMatchObject({
    data: { needed: [{ rule: ruleId, level: "high", members: [lawyer.memberId] }] },
    detail: { labels: ["Legal"] },
  });
  const told = await inScope(lawyer, (db) => db.notification.findMany());
  expect(told.map(({ memberId, kind }) => [memberId, kind])).toContainEqual([
    ...[lawyer.memberId, "to_sign"],
  ]);
});
