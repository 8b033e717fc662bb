import { expect, test } from "vitest";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { resolveAnnotation } from "./resolve-annotation.ts";

test("a comment is resolved, once, and that is recorded", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const annotation = await testAnnotation(reviewer, article);
  const id = annotation.annotationId;
  const { event } = await recording(() => resolveAnnotation.run(reporter, annotation));
  const row = await inScope(reporter, (db) => db.annotation.findFirstOrThrow({ where: { id } }));
  expect(row).toMatchObject({
    resolvedAt: new Date(event.at),
    resolvedById: reporter.memberId,
  });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "annotation.resolved",
    actor: { member: reporter.memberId },
    data: { annotation: id },
    detail: {},
  });
  await expectRefused("conflict", () => resolveAnnotation.run(reviewer, annotation));
});

test("an auditor, somebody of another newsroom, a wrong number resolve nothing", async () => {
  const { room, stranger, reviewer, article } = await testDesk();
  const annotation = await testAnnotation(reviewer, article);
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => resolveAnnotation.run(auditor, annotation));
  await expectRefused("not_found", () => resolveAnnotation.run(stranger, annotation));
  await expectRefused("invalid_input", () =>
    resolveAnnotation.run(reviewer, { annotationId: "1" }),
  );
});
