import { expect, test } from "vitest";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { madeCorrection, publishedDesk } from "#lib/domain/test-checked.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { openCorrection } from "./commands/open-correction.ts";
import { presentCorrection } from "./present.ts";
import { readCase, readCorrection } from "./queries.ts";

const error = { error: "There were five.", foundHow: "By letter", foundBy: "A reader" };

test("of a correction that names its claim alone, the case is of the claim's words as they were published", async () => {
  const { editor, claim, input, article } = await publishedDesk();
  const about = { ...input, ...error, claimId: claim.claimId, errorType: "number" };
  const { correctionId } = await openCorrection.run(editor, about);
  const parts = await inScope(editor, (db) => readCase(db, correctionId));
  expect(parts).toMatchObject({ text: article.text, errorType: "number", sources: [] });
  const { start, end, exact } = parts.wrong;
  expect(exact).toContain("four countries");
  expect(parts.text.slice(start, end)).toBe(exact);
  expect(parts).not.toHaveProperty("rule");
  const row = await inScope(editor, (db) => readCorrection(db, correctionId));
  expect(presentCorrection(row)).toMatchObject({ hasWords: true });
});

test("of one that names neither words nor a claim there is none, and the reader knows", async () => {
  const { editor, input } = await publishedDesk();
  const { correctionId } = await openCorrection.run(editor, { ...input, ...error });
  await expectRefused("conflict", () => inScope(editor, (db) => readCase(db, correctionId)));
  const row = await inScope(editor, (db) => readCorrection(db, correctionId));
  expect(presentCorrection(row)).toMatchObject({ hasWords: false });
});

test("it has the check that was named, and the sources that the checks read, as far as the reader sees them", async () => {
  const desk = await publishedDesk();
  const { reporter, reviewer, editor, input } = desk;
  const { articleId } = input;
  const note = { articleId, kind: "note", title: "A note" };
  await addSource.run(reporter, { ...note, note: "Five envoys came." });
  await addSource.run(reporter, { ...note, note: "Mine alone.", visibleTo: [reporter.memberId] });
  const { correctionId } = await madeCorrection({ reviewer, editor }, input);
  const seen = (actor: typeof editor) => inScope(actor, (db) => readCase(db, correctionId));
  expect(await seen(editor)).toMatchObject({
    ...{ rule: "list-count", sources: ["Five envoys came."] },
    // The first word, as it was marked.
    wrong: { start: 0, end: 2, exact: "😀" },
  });
  expect((await seen(reporter)).sources).toContain("Mine alone.");
});
