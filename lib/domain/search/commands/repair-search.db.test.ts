import { expect, onTestFinished, test } from "vitest";
import { testArticle, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import {
  applicationConnection,
  ownerConnection,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { repairSearch } from "./repair-search.ts";

test("what is gone from the search is found again, and the log says who repaired it", async () => {
  const { room, reporter, reviewer, editor } = await testDesk();
  const article = await testArticle(reporter);
  const { claimId } = await testClaim(reviewer, article);
  const { articleId } = article;
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  const entries = () => inScope(editor, (db) => db.searchEntry.count({ where: { articleId } }));
  const before = await entries();
  await owner.query(
    `BEGIN; ALTER TABLE search_entry DISABLE TRIGGER USER; DELETE FROM search_entry WHERE article_id = '${articleId}';
     ALTER TABLE search_entry ENABLE TRIGGER USER; COMMIT`,
  );
  expect(await entries()).toBe(0);
  const gone = [
    { kind: "article", id: articleId },
    { kind: "claim", id: claimId },
  ];
  await expectRefused("forbidden", () => repairSearch.run(editor, { entries: gone }));
  await expectRefused("conflict", () => repairSearch.run(room.admin, { entries: [] }));
  const { event } = await recording(() => repairSearch.run(room.admin, { entries: gone }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "search.repaired",
    data: { entries: 2 },
    actor: { member: room.admin.memberId },
  });
  expect(await entries()).toBe(before);
});

test("by SQL, nobody writes what is found without that event", async () => {
  const { editor, article } = await testDesk();
  const sql = await applicationConnection(editor);
  onTestFinished(() => sql.end());
  const write = sql.query("SELECT write_article_entry($1, $2)", [
    editor.newsroomId,
    article.articleId,
  ]);
  expect(await sqlState(write)).toBe("ST409");
});
