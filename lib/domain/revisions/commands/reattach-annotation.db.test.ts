import { expect, test } from "vitest";
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
  await expectRefused("conflict", () => reattachAnnotation.run(reporter, input));
});
