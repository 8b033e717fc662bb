import { expect, test } from "vitest";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { removeAnnotation } from "#lib/domain/annotations/commands/remove-annotation.ts";
import { rangeOf, testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { reattachAnnotation } from "./reattach-annotation.ts";

test("a lost comment is pointed at new words, once", async () => {
  const { room, reporter, reviewer, stranger, article } = await testDesk();
  const { annotationId } = await testAnnotation(reviewer, article);
  const second = article.text.split("\n")[1] ?? "";
  const now = await revisedArticle(reporter, article, [second, "Nobody said how long it took."]);
  const ranges = [rangeOf(now, "how long")];
  const input = { annotationId, revisionId: now.revisionId, ranges };
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => reattachAnnotation.run(auditor, input));
  await expectRefused("not_found", () => reattachAnnotation.run(stranger, input));
  const { event } = await recording(() => reattachAnnotation.run(reporter, input));
  expect(event).toMatchObject({
    type: "annotation.reattached",
    data: { annotation: annotationId },
    detail: { spans: [{ exact: "how long" }] },
  });
  const spans = await inScope(reviewer, (db) =>
    db.annotationSpan.findMany({ where: { revisionId: now.revisionId } }),
  );
  expect(spans.map(({ exact }) => exact)).toEqual(["how long"]);
  await expectRefused("forbidden", () => reattachAnnotation.run(reporter, input));
});

test("its writer or an editor points it at other words, or takes it off them; nobody else", async () => {
  const { room, reporter, reviewer, editor, article } = await testDesk();
  const { annotationId } = await testAnnotation(reviewer, article);
  const input = { annotationId, revisionId: article.revisionId };
  const ranges = [rangeOf(article, "lasted two days")];
  await expectRefused("forbidden", () => reattachAnnotation.run(reporter, { ...input, ranges }));
  const other = await room.join("reviewer");
  await expectRefused("forbidden", () => reattachAnnotation.run(other, { ...input, ranges: [] }));
  const { event } = await recording(() => reattachAnnotation.run(reviewer, { ...input, ranges }));
  expect(event.detail).toMatchObject({ spans: ranges, was: ["two days"] });
  await recording(() => reattachAnnotation.run(editor, { ...input, ranges: [] }));
  const spans = await inScope(reviewer, (db) => db.annotationSpan.findMany());
  expect(spans).toEqual([]);
});

test("what is removed keeps its words, and a suggestion has one passage", async () => {
  const { reviewer, article } = await testDesk();
  const { articleId, revisionId } = article;
  const { annotationId } = await testAnnotation(reviewer, article);
  const ranges = [rangeOf(article, "lasted"), rangeOf(article, "two days")];
  await removeAnnotation.run(reviewer, { annotationId });
  await expectRefused("conflict", () =>
    reattachAnnotation.run(reviewer, { annotationId, revisionId, ranges }),
  );
  const suggestion = await addAnnotation.run(reviewer, {
    ...{ articleId, revisionId, kind: "suggestion", body: "", replacement: "three days" },
    ranges: [rangeOf(article, "two days")],
  });
  await expectRefused("invalid_input", () =>
    reattachAnnotation.run(reviewer, { ...suggestion, revisionId, ranges }),
  );
});
