import { expect, test } from "vitest";
import { rangeOf } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addAnnotation } from "./add-annotation.ts";

async function deskWithInput() {
  const desk = await testDesk();
  const { articleId, revisionId } = desk.article;
  const ranges = [rangeOf(desk.article, "two days")];
  const input = { articleId, revisionId, kind: "question", body: "Who says so?", ranges };
  return { ...desk, input };
}

test("words are highlighted without a word", async () => {
  const { reporter, input } = await deskWithInput();
  const highlight = { ...input, kind: "highlight", body: "" };
  const { result, event } = await recording(() => addAnnotation.run(reporter, highlight));
  const { kind, body } = await inScope(reporter, (db) =>
    db.annotation.findFirstOrThrow({ where: { id: result.annotationId } }),
  );
  expect({ kind, body }).toEqual({ kind: "highlight", body: "" });
  expect(event).toMatchObject({ data: { kind: "highlight" }, detail: { spans: input.ranges } });
});

test("a question is written with the words it is about, and recorded", async () => {
  const { reporter, article, input } = await deskWithInput();
  const { result, event } = await recording(() => addAnnotation.run(reporter, input));
  const annotation = await inScope(reporter, (db) =>
    db.annotation.findFirstOrThrow({
      where: { id: result.annotationId },
      include: { spans: true },
    }),
  );
  expect(annotation).toMatchObject({
    kind: "question",
    body: "Who says so?",
    authorId: reporter.memberId,
    resolvedAt: null,
    spans: [{ ...input.ranges[0], revisionId: article.revisionId, ordinal: 0 }],
  });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "annotation.added",
    actor: { member: reporter.memberId },
    data: { annotation: result.annotationId, kind: "question", revision: article.revisionId },
    detail: { body: "Who says so?", spans: input.ranges },
  });
});

test("words that are not at their place are refused: slice == exact", async () => {
  const { reviewer, input } = await deskWithInput();
  const ranges = input.ranges.map((range) => ({ ...range, exact: "ten days" }));
  await expectRefused("conflict", () => addAnnotation.run(reviewer, { ...input, ranges }));
});

test("nothing is written without words to say, without a place, or in a kind that there is not", async () => {
  const { reviewer, input } = await deskWithInput();
  for (const wrong of [{ body: " " }, { ranges: [] }, { kind: "tag" }]) {
    await expectRefused("invalid_input", () => addAnnotation.run(reviewer, { ...input, ...wrong }));
  }
});

test("an auditor, an admin, somebody of another newsroom write nothing", async () => {
  const { room, stranger, input } = await deskWithInput();
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => addAnnotation.run(auditor, input));
  await expectRefused("forbidden", () => addAnnotation.run(room.admin, input));
  await expectRefused("not_found", () => addAnnotation.run(stranger, input));
});

test("what cannot be stored is replaced by what everybody can see", async () => {
  const { reporter, input } = await deskWithInput();
  const body = "Who\0 says \ud800so?";
  const { event } = await recording(() => addAnnotation.run(reporter, { ...input, body }));
  expect(event.detail).toMatchObject({ body: "Who\ufffd says \ufffdso?" });
  await expectRefused("invalid_input", () =>
    addAnnotation.run(reporter, { ...input, body: "\u200b \u200e" }),
  );
});
