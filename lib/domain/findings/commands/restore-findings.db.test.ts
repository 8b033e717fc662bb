import { expect, test } from "vitest";
import { testArticle } from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listDismissals } from "../queries.ts";
import { dismissFindings } from "./dismiss-findings.ts";
import { restoreFindings } from "./restore-findings.ts";

async function deskWithDismissals() {
  const desk = await testDesk();
  const { articleId } = desk.article;
  await testChecks(desk.reviewer, { articleId });
  const findings = await inScope(desk.reviewer, (db) =>
    db.finding.findMany({ where: { articleId }, orderBy: { ordinal: "asc" } }),
  );
  const findingIds = findings.map(({ id }) => id);
  await dismissFindings.run(desk.reviewer, { findingIds, reason: "No." });
  return { ...desk, findings, findingIds };
}

test("what was dismissed is open again; the dismissal stays, with who took it back", async () => {
  const { editor, article, findings, findingIds } = await deskWithDismissals();
  const { articleId } = article;
  const { result, event } = await recording(() => restoreFindings.run(editor, { findingIds }));
  expect(result).toEqual({ restored: findingIds.length });
  const rows = await inScope(editor, (db) => db.dismissal.findMany());
  expect(rows).toHaveLength(findings.length);
  for (const row of rows) {
    expect(row).toMatchObject({ restoredById: editor.memberId, reason: "No." });
    expect(row.restoredAt?.toISOString()).toBe(event.at);
  }
  expect(await inScope(editor, (db) => listDismissals(db, articleId))).toEqual([]);
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "findings.restored",
    actor: { member: editor.memberId },
    data: { findings: findingIds },
    detail: { inputKeys: findings.map(({ inputKey }) => inputKey) },
  });
});

test("what is not dismissed is not restored, neither alone nor among others", async () => {
  const { reviewer, findingIds } = await deskWithDismissals();
  const [first] = findingIds;
  await restoreFindings.run(reviewer, { findingIds: first });
  await expectRefused("conflict", () => restoreFindings.run(reviewer, { findingIds: first }));
  await expectRefused("conflict", () => restoreFindings.run(reviewer, { findingIds }));
});

test("who may not set aside may not take up again", async () => {
  const { reporter, room, stranger, findingIds } = await deskWithDismissals();
  await expectRefused("forbidden", () => restoreFindings.run(reporter, { findingIds }));
  await expectRefused("forbidden", () => restoreFindings.run(room.admin, { findingIds }));
  await expectRefused("not_found", () => restoreFindings.run(stranger, { findingIds }));
});

test("an author restores nothing in their own article", async () => {
  const { room, reviewer } = await testDesk();
  const author = await room.join("reporter", "editor");
  const { articleId } = await testArticle(author);
  await testChecks(author, { articleId });
  const finding = await inScope(author, (db) =>
    db.finding.findFirstOrThrow({ where: { articleId } }),
  );
  await dismissFindings.run(reviewer, { findingIds: finding.id, reason: "No." });
  await expectRefused("forbidden", () => restoreFindings.run(author, { findingIds: finding.id }));
});
