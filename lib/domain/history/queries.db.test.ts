import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { presentChain } from "./present.ts";
import { readChain } from "./queries.ts";

test("an article's history can be told in sentences, oldest first", async () => {
  const { reporter, reviewer, article } = await testDesk();
  await testClaim(reviewer, article);
  const chain = await withNewsroom(reviewer, (db) => readChain(db, article.articleId));
  const { lines, head, fault } = presentChain(chain, "en");
  expect(lines.map(({ sentence }) => sentence)).toEqual([
    `${reporter.name} imported “Envoys meet” as revision 1.`,
    `${reviewer.name} opened claim 1: Three countries sent envoys.`,
  ]);
  expect(head.seq).toBe(2);
  expect(fault).toBeUndefined();
});

test("the newsroom's own affairs are a history of their own", async () => {
  const { room, editor } = await testDesk();
  const { lines } = presentChain(await withNewsroom(editor, (db) => readChain(db, null)), "en");
  expect(lines[0]?.sentence).toBe(`${room.admin.name} founded the newsroom “The Test Gazette”.`);
  expect(lines).toHaveLength(4);
  for (const { sentence } of lines.slice(1))
    expect(sentence).toContain(`${room.admin.name} added `);
});

test("nobody reads another newsroom's", async () => {
  const { stranger, editor, article } = await testDesk();
  const read = (actor: typeof editor, id: string) => () =>
    withNewsroom(actor, (db) => readChain(db, id));
  await expectRefused("not_found", read(stranger, article.articleId));
  await expectRefused("not_found", read(editor, newId()));
});
