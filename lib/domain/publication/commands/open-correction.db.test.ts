import { expect, test } from "vitest";
import { rangeOf } from "#lib/domain/test-article.ts";
import { publishedDesk, settledDesk } from "#lib/domain/test-checked.ts";
import { CONFLICT, FORBIDDEN, sqlOf } from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { openCorrection } from "./open-correction.ts";

const said = { error: "They met for three days.", foundHow: "By letter", foundBy: "A reader" };
const foundAt = "2024-05-18T06:00:00.000Z";

test("an editor opens a correction of a published text, which can be edited then", async () => {
  const { reviewer, reporter, editor, stranger, article, claim, input } = await publishedDesk();
  const range = rangeOf(article, "two days");
  const about = { ...input, claimId: claim.claimId, range };
  for (const actor of [reviewer, reporter])
    await expectRefused("forbidden", () => openCorrection.run(actor, { ...about, ...said }));
  await expectRefused("not_found", () => openCorrection.run(stranger, { ...about, ...said }));
  for (const wrong of [{ foundBy: "" }, { foundAt: "2999-01-01T00:00:00Z" }])
    await expectRefused("invalid_input", () =>
      openCorrection.run(editor, { ...about, ...said, ...wrong }),
    );
  await expectRefused("conflict", () =>
    openCorrection.run(editor, { ...about, ...said, range: { ...range, exact: "six days" } }),
  );
  await expectRefused("not_found", () =>
    openCorrection.run(editor, { ...about, ...said, claimId: input.articleId }),
  );
  const { event, result } = await recording(() =>
    openCorrection.run(editor, { ...about, ...said, foundAt, errorType: "date" }),
  );
  const row = await inScope(editor, (db) =>
    db.publicationCorrection.findFirstOrThrow({ include: { article: true } }),
  );
  expect(row).toMatchObject({
    ...{ id: result.correctionId, ...said, severity: "correct", errorType: "date" },
    ...{ claimId: claim.claimId, ...range, foundAt: new Date(foundAt) },
    ...{ openedById: editor.memberId, correctedAt: null, article: { state: "correction_open" } },
  });
  expect(event).toMatchObject({
    type: "correction.opened",
    data: {
      ...{ correction: row.id, aboutClaim: claim.claimId, revision: input.revisionId },
      ...{ errorType: "date", foundAt, from: "published", to: "correction_open" },
    },
    detail: { ...said, span: range },
  });
  await expectRefused("conflict", () => openCorrection.run(editor, { ...about, ...said }));
  await revisedArticle(reporter, article, ["two days", "three days"]);
});

test("of what is not published none is opened", async () => {
  const { editor, input } = await settledDesk();
  await expectRefused("conflict", () => openCorrection.run(editor, { ...input, ...said }));
});

test("the database takes none but an editor's, of the text that is published, once", async () => {
  const { room, reviewer, editor, article, input } = await publishedDesk();
  const { articleId, revisionId } = input;
  const { start, end } = rangeOf(article, "two days");
  const insert = async (actor: typeof editor, by: string, exact = "two days") =>
    sqlState(
      (await sqlOf(actor)).query(
        `INSERT INTO publication_correction (newsroom_id, id, article_id, revision_id, start_offset, end_offset, exact,
           error, found_at, found_how, found_by, severity, error_type, opened_by_id, created_at)
         SELECT newsroom_id, gen_random_uuid(), article_id, id, $4, $5, $3, 'E', now(), 'H', 'B', 'correct', 'date', $2, now()
         FROM revision WHERE id = $1`,
        [revisionId, by, exact, start, end],
      ),
    );
  expect(await insert(reviewer, reviewer.memberId)).toBe(FORBIDDEN);
  const other = await room.join("editor");
  expect(await insert(other, editor.memberId)).toBe(FORBIDDEN);
  expect(await insert(editor, editor.memberId, "six days")).toBe(CONFLICT);
  const become = "UPDATE article SET state = 'correction_open' WHERE id = $1";
  expect(await sqlState((await sqlOf(editor)).query(become, [articleId]))).toBe(CONFLICT);
  await openCorrection.run(editor, { ...input, ...said });
  expect(await insert(editor, editor.memberId)).toBe(CONFLICT);
});
