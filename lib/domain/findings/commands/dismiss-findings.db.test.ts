import { expect, test } from "vitest";
import { testArticle } from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { dismissFindings } from "./dismiss-findings.ts";
import { restoreFindings } from "./restore-findings.ts";

const reason = "The host is not counted.";

function findingsOf(actor: Actor, articleId: string) {
  return inScope(actor, (db) =>
    db.finding.findMany({ where: { articleId }, orderBy: { ordinal: "asc" } }),
  );
}

async function deskWithFindings() {
  const desk = await testDesk();
  const { articleId } = desk.article;
  await testChecks(desk.reviewer, { articleId });
  const findings = await findingsOf(desk.reviewer, articleId);
  const ids = findings.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  return { ...desk, findings, ids, input: { findingIds: ids, reason } };
}

test("findings are set aside by their inputs, for one reason, in one event", async () => {
  const { reviewer, editor, article, findings, ids, input } = await deskWithFindings();
  const { articleId } = article;
  const { result, event } = await recording(() => dismissFindings.run(reviewer, input));
  expect(result).toEqual({ dismissed: ids.length });
  const dismissals = await inScope(reviewer, (db) => db.dismissal.findMany());
  const inputKeys = findings.map(({ inputKey }) => inputKey);
  expect(dismissals.map(({ inputKey }) => inputKey).sort()).toEqual([...inputKeys].sort());
  for (const dismissal of dismissals) {
    expect(dismissal).toMatchObject({ articleId, reason, dismissedById: reviewer.memberId });
  }
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "findings.dismissed",
    actor: { member: reviewer.memberId },
    data: { findings: ids },
    detail: { inputKeys, reason },
  });
  await testChecks(reviewer, { articleId });
  await expectRefused("conflict", () => dismissFindings.run(editor, input));
});

test("one finding is the case of one, named by its id; the others stay as they are", async () => {
  const { reviewer, ids } = await deskWithFindings();
  const [first = ""] = ids;
  const { event } = await recording(() =>
    dismissFindings.run(reviewer, { findingIds: first, reason }),
  );
  expect(event.data).toEqual({ findings: [first] });
  await expectRefused("conflict", () => dismissFindings.run(reviewer, { findingIds: ids, reason }));
  expect(await inScope(reviewer, (db) => db.dismissal.count())).toBe(1);
});

test("what was restored can be dismissed anew", async () => {
  const { reviewer, ids, input } = await deskWithFindings();
  await dismissFindings.run(reviewer, input);
  await restoreFindings.run(reviewer, { findingIds: ids });
  await dismissFindings.run(reviewer, input);
  const rows = await inScope(reviewer, (db) => db.dismissal.findMany());
  expect(rows).toHaveLength(2 * ids.length);
  expect(rows.filter(({ restoredAt }) => restoredAt === null)).toHaveLength(ids.length);
});

test("nothing is set aside without a reason, of two articles at once, or by who may not", async () => {
  const { reporter, room, stranger, reviewer, ids, input } = await deskWithFindings();
  await expectRefused("invalid_input", () =>
    dismissFindings.run(reviewer, { ...input, reason: "  " }),
  );
  await expectRefused("invalid_input", () =>
    dismissFindings.run(reviewer, { ...input, findingIds: [] }),
  );
  const other = await testArticle(reporter);
  await testChecks(reviewer, other);
  const [elsewhere] = await findingsOf(reviewer, other.articleId);
  await expectRefused("invalid_input", () =>
    dismissFindings.run(reviewer, { reason, findingIds: [...ids, elsewhere?.id] }),
  );
  await expectRefused("forbidden", () => dismissFindings.run(reporter, input));
  await expectRefused("forbidden", () => dismissFindings.run(room.admin, input));
  await expectRefused("not_found", () => dismissFindings.run(stranger, input));
});

test("an author sets nothing aside in their own article, whatever else they are", async () => {
  const { room } = await testDesk();
  const author = await room.join("reporter", "reviewer", "editor");
  const { articleId } = await testArticle(author);
  await testChecks(author, { articleId });
  const [finding] = await findingsOf(author, articleId);
  const input = { findingIds: finding?.id, reason: "It is fine." };
  await expectRefused("forbidden", () => dismissFindings.run(author, input));
});
