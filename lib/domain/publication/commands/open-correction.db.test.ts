import { expect, test } from "vitest";
import { openClaim } from "#lib/domain/claims/commands/open-claim.ts";
import { restoreRevision } from "#lib/domain/revisions/commands/restore-revision.ts";
import { rangeOf } from "#lib/domain/test-article.ts";
import { checkedArticle, publishedDesk, settledDesk } from "#lib/domain/test-checked.ts";
import { CONFLICT, FORBIDDEN, sqlOf } from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { archiveArticle } from "./archive-article.ts";
import { killArticle } from "./kill-article.ts";
import { openCorrection } from "./open-correction.ts";
import { reopenArticle } from "./reopen-article.ts";

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

const refusal = (actor: Actor, input: { articleId: string; revisionId: string }) =>
  openCorrection.run(actor, { ...input, ...said }).then(
    () => undefined,
    ({ message }) => message,
  );

test("of what is not published none is opened, also where it is open again", async () => {
  const { reviewer, editor, input } = await settledDesk();
  expect(await refusal(editor, input)).toMatch(/that step is not possible now/);
  await checkedArticle(reviewer, input);
  await reopenArticle.run(editor, { articleId: input.articleId, reason: "A letter came." });
  expect(await refusal(editor, input)).toMatch(/was not published/);
});

test("of a published text that is open again one is opened as long as it is what readers have", async () => {
  const { reviewer, reporter, editor, article, input } = await publishedDesk();
  const { articleId } = input;
  const doubted = { statement: "They met for two days.", category: "number" } as const;
  const ranges = [rangeOf(article, "two days")];
  await openClaim.run(reviewer, { ...input, ...doubted, ranges });
  const changed = await revisedArticle(reporter, article, ["two days", "three days"]);
  const now = { articleId, revisionId: changed.revisionId };
  expect(await refusal(editor, now)).toMatch(/changed since it was published/);
  const insert = `INSERT INTO publication_correction (newsroom_id, id, article_id, revision_id, error, found_at, found_how,
      found_by, severity, error_type, opened_by_id, created_at)
    SELECT newsroom_id, gen_random_uuid(), article_id, id, 'E', now(), 'H', 'B', 'correct', 'date', $2, now()
    FROM revision WHERE id = $1`;
  const bySql = (await sqlOf(editor)).query(insert, [changed.revisionId, editor.memberId]);
  expect(await sqlState(bySql)).toBe(CONFLICT);
  const back = await restoreRevision.run(editor, { articleId, number: 2, replaces: 3 });
  const { event } = await recording(() =>
    openCorrection.run(editor, { articleId, revisionId: back.revisionId, ...said }),
  );
  expect(event).toMatchObject({ data: { from: "reopened", to: "correction_open" } });
});

test("one that is killed is put away once its correction is made, and has no second one meanwhile", async () => {
  const { editor, input } = await publishedDesk();
  const { articleId } = input;
  await openCorrection.run(editor, { ...input, ...said, severity: "kill" });
  await killArticle.run(editor, { articleId, reason: "It is not so." });
  await expectRefused("conflict", () => archiveArticle.run(editor, { articleId }));
  const away = "UPDATE article SET state = 'archived' WHERE id = $1";
  expect(await sqlState((await sqlOf(editor)).query(away, [articleId]))).toBe(CONFLICT);
  await reopenArticle.run(editor, { articleId, reason: "It is so after all." });
  expect(await refusal(editor, input)).toMatch(/A correction is open/);
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
