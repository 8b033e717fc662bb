import { expect, test } from "vitest";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listAnnotations } from "../queries.ts";
import { removeAnnotation } from "./remove-annotation.ts";

test("a comment is removed by its writer, once, and the record keeps it", async () => {
  const { reviewer, article } = await testDesk();
  const input = await testAnnotation(reviewer, article);
  const { event } = await recording(() => removeAnnotation.run(reviewer, input));
  expect(event).toMatchObject({
    type: "annotation.removed",
    data: { annotation: input.annotationId },
  });
  const rows = await inScope(reviewer, async (db) => ({
    shown: await listAnnotations(db, article.articleId, article.revisionId),
    kept: await db.annotation.findFirstOrThrow(),
  }));
  expect(rows.shown).toEqual([]);
  expect(rows.kept.removedById).toBe(reviewer.memberId);
  await expectRefused("conflict", () => removeAnnotation.run(reviewer, input));
});

test("or by an editor; not by another reviewer, the reporter, or a stranger", async () => {
  const { room, reporter, reviewer, editor, stranger, article } = await testDesk();
  const input = await testAnnotation(reviewer, article);
  const other = await room.join("reviewer");
  await expectRefused("forbidden", () => removeAnnotation.run(other, input));
  await expectRefused("forbidden", () => removeAnnotation.run(reporter, input));
  await expectRefused("not_found", () => removeAnnotation.run(stranger, input));
  await recording(() => removeAnnotation.run(editor, input));
});
