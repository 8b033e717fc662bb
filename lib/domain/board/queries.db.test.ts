import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { assignClaim } from "#lib/domain/claims/commands/assign-claim.ts";
import { openClaim } from "#lib/domain/claims/commands/open-claim.ts";
import { planClaim } from "#lib/domain/claims/commands/plan-claim.ts";
import { proposedClaim, testArticle, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { presentBoard } from "./present.ts";
import { listBoardArticles, MOST_CARDS, readBoard } from "./queries.ts";
import type { BoardFilter } from "./schema.ts";

/** The numbers of the claims in each column that has any. */
async function board(actor: Actor, filter: BoardFilter = {}) {
  const at = new Date();
  const rows = await inScope(actor, (db) => readBoard(db, actor, filter, at));
  const columns = presentBoard(rows, actor, at).filter(({ count }) => count > 0);
  return Object.fromEntries(
    columns.map(({ state, cards }) => [state, cards.map(({ number }) => number)]),
  );
}

test("claims by state, narrowed to an article, an owner, nobody's, or what is overdue", async () => {
  const { reviewer, reporter, editor, stranger, article } = await testDesk();
  const { claimId } = await testClaim(editor, article);
  await planClaim.run(editor, { claimId, dueAt: "2024-05-17T18:00:00.000Z" });
  await assignClaim.run(editor, { claimId, ownerId: reviewer.memberId });
  await testClaim(editor, article);
  const other = await testArticle(reporter);
  await proposedClaim(editor, other);
  expect(await board(reviewer)).toEqual({ assigned: [1], open: [2], proposed: [1] });
  expect(await board(reviewer, { article: other.articleId })).toEqual({ proposed: [1] });
  expect(await board(reviewer, { owner: reviewer.memberId })).toEqual({ assigned: [1] });
  expect(await board(reviewer, { owner: "nobody" })).toEqual({ open: [2] });
  expect(await board(reviewer, { due: "overdue" })).toEqual({ assigned: [1] });
  expect(await board(reviewer, { article: newId() })).toEqual({});
  expect(await board(stranger, { article: other.articleId })).toEqual({});
  const articles = await inScope(reviewer, listBoardArticles);
  expect(articles.map(({ id }) => id)).toEqual([other.articleId, article.articleId]);
});

test("a column has a bounded number of cards, and says how many there are", async () => {
  const { editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  for (let count = 0; count <= MOST_CARDS; count += 1) {
    await openClaim.run(editor, { articleId, revisionId, statement: `Claim ${count}.` });
  }
  const rows = await inScope(editor, (db) => readBoard(db, editor, {}, new Date()));
  expect(rows.claims).toHaveLength(MOST_CARDS);
  expect(rows.counts).toEqual([{ state: "open", count: MOST_CARDS + 1 }]);
});
