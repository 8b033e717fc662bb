import { expect, test } from "vitest";
import { testSource } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addSource } from "./add-source.ts";
import { setVisibility } from "./set-visibility.ts";

test("a source is restricted to who is named and who added it, and opened; both are recorded", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { sourceId } = await testSource(reporter, article);
  const named = { sourceId, visibleTo: [reviewer.memberId] };
  const { event } = await recording(() => setVisibility.run(reporter, named));
  const [adder, viewer] = [reporter, reviewer].map(({ memberId: member, name }) => ({
    member,
    name,
  }));
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "source.visibility_set",
    data: { source: sourceId, restricted: true },
    detail: { seenBy: [adder, viewer] },
  });
  const seen = async (who: typeof editor) =>
    (await inScope(who, (db) => db.source.findMany())).length;
  expect([await seen(reporter), await seen(reviewer), await seen(editor)]).toEqual([1, 1, 0]);
  await expectRefused("conflict", () => setVisibility.run(reporter, named));
  await recording(() => setVisibility.run(reporter, { sourceId, visibleTo: [] }));
  expect(await seen(editor)).toBe(1);
});

test("a source can be restricted from the start", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { articleId } = article;
  const note = { kind: "note", articleId, title: "A caller", note: "She knows." };
  const { event, result } = await recording(() =>
    addSource.run(reporter, { ...note, visibleTo: [reviewer.memberId] }),
  );
  expect(event.data).toMatchObject({ restricted: true });
  expect(await inScope(editor, (db) => db.source.count())).toBe(0);
  expect(await inScope(reviewer, (db) => db.source.findFirst())).toMatchObject({
    id: result.sourceId,
    visibleTo: [reporter.memberId, reviewer.memberId],
  });
});

test("an editor who sees it, or who added it, says who sees it; nobody else", async () => {
  const { room, reporter, reviewer, editor, stranger, article } = await testDesk();
  const { sourceId } = await testSource(reporter, article);
  const to = (actor: typeof editor, ...visibleTo: string[]) =>
    setVisibility.run(actor, { sourceId, visibleTo });
  const auditor = await room.join("auditor");
  for (const actor of [reviewer, auditor, room.admin]) {
    await expectRefused("forbidden", () => to(actor, reviewer.memberId));
  }
  await expectRefused("not_found", () => to(stranger, reviewer.memberId));
  await expectRefused("not_found", () => to(editor, stranger.memberId));
  await to(editor, reviewer.memberId);
  const viewers = [reporter, editor, reviewer].map(({ memberId }) => memberId);
  expect(await inScope(editor, (db) => db.source.findFirst())).toMatchObject({
    visibleTo: viewers,
  });
  const other = await room.join("editor");
  await expectRefused("not_found", () => to(other));
  await expectRefused("forbidden", () => to(room.admin));
});

test("whoever left the newsroom sees it no more, though they are named", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { sourceId } = await testSource(reporter, article);
  await setVisibility.run(reporter, { sourceId, visibleTo: [reviewer.memberId, editor.memberId] });
  await removeMember(reviewer, new Date());
  expect(await inScope(reviewer, (db) => db.source.count())).toBe(0);
  await removeMember(reporter, new Date());
  await setVisibility.run(editor, { sourceId, visibleTo: [editor.memberId] });
  expect(await inScope(editor, (db) => db.source.findFirst())).toMatchObject({
    visibleTo: [reporter.memberId, editor.memberId],
  });
});

test("words that stand in a restricted source alone are in no index", async () => {
  const { reporter, article } = await testDesk();
  const { articleId } = article;
  const title = "Zephyrine of the envoys";
  const { sourceId } = await addSource.run(reporter, { kind: "person", articleId, title });
  const owner = await ownerConnection();
  const found = async () => {
    const words = "SELECT word FROM search_word WHERE newsroom_id = $1 AND word = ANY ($2)";
    const { rows } = await owner.query(words, [reporter.newsroomId, ["zephyrine", "envoys"]]);
    const entries = "SELECT id FROM search_entry WHERE newsroom_id = $1 AND id = $2";
    const { rowCount } = await owner.query(entries, [reporter.newsroomId, sourceId]);
    return { words: rows.map(({ word }) => word).sort(), entries: rowCount };
  };
  expect(await found()).toEqual({ words: ["envoys", "zephyrine"], entries: 1 });
  await setVisibility.run(reporter, { sourceId, visibleTo: [reporter.memberId] });
  expect(await found()).toEqual({ words: ["envoys"], entries: 0 });
  await setVisibility.run(reporter, { sourceId, visibleTo: [] });
  expect(await found()).toEqual({ words: ["envoys", "zephyrine"], entries: 1 });
  await owner.end();
});
