import { expect, test } from "vitest";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listAnnotations } from "../queries.ts";
import { removeAnnotation } from "./remove-annotation.ts";
import { restoreAnnotation } from "./restore-annotation.ts";

test("what was removed comes back, with its words", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const input = await testAnnotation(reviewer, article);
  await expectRefused("conflict", () => restoreAnnotation.run(reviewer, input));
  await removeAnnotation.run(reviewer, input);
  await expectRefused("forbidden", () => restoreAnnotation.run(reporter, input));
  const { event } = await recording(() => restoreAnnotation.run(reviewer, input));
  expect(event.type).toBe("annotation.restored");
  const shown = await inScope(reviewer, (db) =>
    listAnnotations(db, article.articleId, article.revisionId),
  );
  expect(shown).toMatchObject([{ id: input.annotationId, spans: [{ exact: "two days" }] }]);
});
