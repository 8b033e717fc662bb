import { expect, test } from "vitest";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { importRevision } from "./import-revision.ts";

test("a new version of the file is a new revision, and what hangs on the text goes along", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { annotationId } = await testAnnotation(reviewer, article);
  const { articleId, revisionId, text } = article;
  const content = text.replace("Thursday", "that Thursday").replaceAll("\n", "\n\n");
  const input = { articleId, revisionId, format: "txt", content, note: "From the desk" };
  const { result, event } = await recording(() => importRevision.run(reporter, input));
  expect(event).toMatchObject({
    type: "article.revised",
    data: {
      number: 2,
      origin: "file",
      annotations: [{ annotation: annotationId, outcome: "exact" }],
    },
    detail: { note: "From the desk" },
  });
  const rows = await inScope(reporter, async (db) => ({
    revision: await db.revision.findFirstOrThrow({ where: { id: result.revisionId } }),
    runs: await db.checkRun.findMany(),
  }));
  expect(rows.revision.text).toContain("that Thursday");
  // The checks run again on each revision.
  expect(rows.runs).toMatchObject([{ revisionId: result.revisionId, state: "queued" }]);
});

test("what cannot be read, says the same, or is not theirs leaves nothing", async () => {
  const { reporter, reviewer, stranger, article } = await testDesk();
  const { articleId, revisionId, text } = article;
  const run = (actor: typeof reporter, content: string) => () =>
    importRevision.run(actor, { articleId, revisionId, format: "txt", content });
  await expectRefused("invalid_input", run(reporter, " "));
  await expectRefused("conflict", run(reporter, text.replaceAll("\n", "\n\n")));
  await expectRefused("forbidden", run(reviewer, "Another text."));
  await expectRefused("not_found", run(stranger, "Another text."));
});
