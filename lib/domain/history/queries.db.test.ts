import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { reopenAnnotation } from "#lib/domain/annotations/commands/reopen-annotation.ts";
import { resolveAnnotation } from "#lib/domain/annotations/commands/resolve-annotation.ts";
import { testAnnotation, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { presentChain } from "./present.ts";
import { EVENTS_AT_ONCE, proveChain, readChain, readChainPage } from "./queries.ts";

test("an article's history can be told in sentences, oldest first", async () => {
  const { reporter, reviewer, article } = await testDesk();
  await testClaim(reviewer, article);
  const chain = await withNewsroom(reviewer, (db) => readChainPage(db, article.articleId));
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
  const { lines } = presentChain(await withNewsroom(editor, (db) => readChainPage(db, null)), "en");
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

test("a long history is read in parts, which call things as the whole does", async () => {
  const { reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const { annotationId } = await testAnnotation(reviewer, article);
  for (let turn = 0; turn < EVENTS_AT_ONCE / 2; turn += 1) {
    await resolveAnnotation.run(reviewer, { annotationId });
    await reopenAnnotation.run(reviewer, { annotationId });
  }
  const read = (asked: { before?: number; of?: string }) =>
    withNewsroom(reviewer, async (db) =>
      presentChain(await readChainPage(db, article.articleId, asked), "en", asked.of),
    );

  const newest = await read({});
  expect(newest.lines).toHaveLength(EVENTS_AT_ONCE);
  expect(newest).toMatchObject({ proven: { from: 4, to: newest.head.seq }, earlier: 4 });
  expect(newest.fault).toBeUndefined();
  // Its words were said before this part begins.
  expect(newest.lines[0]?.sentence).toMatch(/resolved .*“.+”\.$/);

  const first = await read({ before: 4 });
  expect(first.lines.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(first).toMatchObject({ proven: { from: 1, to: 3 }, fault: undefined });
  expect(first.earlier).toBeUndefined();

  const ofClaim = await read({ of: claimId });
  expect(ofClaim.lines.map(({ seq }) => seq)).toEqual([2]);
  expect(ofClaim.proven).toBeUndefined();
  const ofNote = await read({ of: annotationId });
  expect(ofNote.lines).toHaveLength(EVENTS_AT_ONCE);
  expect(ofNote.earlier).toBe(4);

  expect(await withNewsroom(reviewer, (db) => proveChain(db, article.articleId))).toBeUndefined();
});
