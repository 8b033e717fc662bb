import { expect, test } from "vitest";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { reopenAnnotation } from "./reopen-annotation.ts";
import { resolveAnnotation } from "./resolve-annotation.ts";

test("a resolved comment is taken up again, and that is recorded", async () => {
  const { reviewer, editor, article } = await testDesk();
  const annotation = await testAnnotation(reviewer, article);
  const id = annotation.annotationId;
  await resolveAnnotation.run(reviewer, annotation);
  const { event } = await recording(() => reopenAnnotation.run(editor, annotation));
  const row = await inScope(editor, (db) => db.annotation.findFirstOrThrow({ where: { id } }));
  expect(row).toMatchObject({ resolvedAt: null, resolvedById: null });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "annotation.reopened",
    actor: { member: editor.memberId },
    data: { annotation: id },
    detail: {},
  });
});

test("one that is open, or another newsroom's, or an auditor's wish changes nothing", async () => {
  const { room, stranger, reviewer, article } = await testDesk();
  const annotation = await testAnnotation(reviewer, article);
  await expectRefused("conflict", () => reopenAnnotation.run(reviewer, annotation));
  await resolveAnnotation.run(reviewer, annotation);
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => reopenAnnotation.run(auditor, annotation));
  await expectRefused("not_found", () => reopenAnnotation.run(stranger, annotation));
});
