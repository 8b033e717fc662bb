import { afterAll, expect, test } from "vitest";
import { rangeOf, testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import {
  applicationConnection,
  ownerConnection,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addAnnotation } from "./add-annotation.ts";
import { editAnnotation } from "./edit-annotation.ts";
import { removeAnnotation } from "./remove-annotation.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());

async function deskWithComment() {
  const desk = await testDesk();
  const { annotationId } = await testAnnotation(desk.reviewer, desk.article);
  return { ...desk, annotationId, input: { annotationId, body: "The agenda says four." } };
}

test("its writer changes what it says, and the record keeps what it said", async () => {
  const { reviewer, article, annotationId, input } = await deskWithComment();
  const { event } = await recording(() => editAnnotation.run(reviewer, input));
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "annotation.edited",
    data: { annotation: annotationId },
    detail: { body: "The agenda says four.", was: "The agenda says three." },
  });
  const row = await inScope(reviewer, (db) => db.annotation.findFirstOrThrow());
  expect(row).toMatchObject({ body: "The agenda says four.", editedAt: new Date(event.at) });
  await expectRefused("conflict", () => editAnnotation.run(reviewer, input));
});

test("nobody else does, an editor no more than others; nor does anybody once it is removed", async () => {
  const { room, reviewer, reporter, editor, stranger, annotationId, input } =
    await deskWithComment();
  for (const other of [reporter, editor, await room.join("reviewer"), room.admin]) {
    await expectRefused("forbidden", () => editAnnotation.run(other, input));
  }
  await expectRefused("not_found", () => editAnnotation.run(stranger, input));
  await removeAnnotation.run(reviewer, { annotationId });
  await expectRefused("conflict", () => editAnnotation.run(reviewer, input));
});

test("a comment says something; what a suggestion says besides its words can go", async () => {
  const { reviewer, article, input } = await deskWithComment();
  await expectRefused("invalid_input", () =>
    editAnnotation.run(reviewer, { ...input, body: " \u200b" }),
  );
  const { articleId, revisionId } = article;
  const ranges = [rangeOf(article, "two days")];
  const suggestion = { kind: "suggestion", body: "As planned.", replacement: "three days" };
  const added = await addAnnotation.run(reviewer, { articleId, revisionId, ranges, ...suggestion });
  const { event } = await recording(() => editAnnotation.run(reviewer, { ...added, body: "" }));
  expect(event.detail).toEqual({ body: "", was: "As planned." });
});

test("the database lets nobody change another's words, nor those that came with a file", async () => {
  const { reviewer, editor, annotationId } = await deskWithComment();
  const change = `UPDATE annotation SET body = 'Other words', edited_at = now() WHERE id = '${annotationId}'`;
  const [asEditor, asReviewer] = [
    await applicationConnection(editor),
    await applicationConnection(reviewer),
  ];
  expect(await sqlState(asEditor.query(change))).toBe("ST403");
  expect(await sqlState(asReviewer.query(change))).toBe("accepted");
  const unsaid = `UPDATE annotation SET body = 'More', edited_at = NULL WHERE id = '${annotationId}'`;
  expect(await sqlState(asReviewer.query(unsaid))).toBe("ST409");
  await owner.query(`UPDATE annotation SET file_author = 'Ann Lee' WHERE id = '${annotationId}'`);
  expect(await sqlState(asReviewer.query(change.replace("Other", "Further")))).toBe("ST403");
  await expectRefused("forbidden", () =>
    editAnnotation.run(reviewer, { annotationId, body: "Not mine." }),
  );
  await asEditor.end();
  await asReviewer.end();
});
