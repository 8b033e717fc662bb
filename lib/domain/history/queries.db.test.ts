import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { readHistory, readNewsroomHistory } from "./queries.ts";
import { sentenceOf } from "./sentences.ts";

test("an article's history can be told in sentences, oldest first", async () => {
  const { reporter, reviewer, article } = await testDesk();
  await testClaim(reviewer, article);
  const { events, names, head } = await withNewsroom(reviewer, (db) =>
    readHistory(db, article.articleId),
  );
  expect(events.map((event) => sentenceOf(event, names))).toEqual([
    `${reporter.name} imported “Envoys meet” as revision 1.`,
    `${reviewer.name} opened claim 1: Three countries sent envoys.`,
  ]);
  expect(head.seq).toBe(2);
});

test("the newsroom's own affairs are a history of their own", async () => {
  const { room, editor } = await testDesk();
  const { events, names } = await withNewsroom(editor, readNewsroomHistory);
  expect(events[0] && sentenceOf(events[0], names)).toBe(
    `${room.admin.name} founded the newsroom “The Test Gazette”.`,
  );
  expect(events.slice(1).map(({ type }) => type)).toEqual([
    "member.added",
    "member.added",
    "member.added",
  ]);
});

test("nobody reads another newsroom's", async () => {
  const { stranger, editor, article } = await testDesk();
  const read = (actor: typeof editor, id: string) => () =>
    withNewsroom(actor, (db) => readHistory(db, id));
  await expectRefused("not_found", read(stranger, article.articleId));
  await expectRefused("not_found", read(editor, newId()));
});
