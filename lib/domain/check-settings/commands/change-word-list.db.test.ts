import { expect, test } from "vitest";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { readCheckSettings } from "../queries.ts";
import { changeWordList } from "./change-word-list.ts";

const spellings = { kind: "spellings", entries: [["Gaddafi", " Qaddafi "]], version: 0 };

test("a list is written as the engine takes it, and recorded with what was added", async () => {
  const { editor, room } = await testDesk();
  const { result, event } = await recording(() => changeWordList.run(editor, spellings));
  expect(result).toEqual({ version: 1, entries: 1 });
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "word_list.changed",
    actor: { member: editor.memberId },
    data: { list: "spellings", version: 1, entries: 1 },
    detail: { added: [["Gaddafi", "Qaddafi"]], removed: [] },
  });
  const metonyms = { kind: "metonyms", entries: ["Downing  Street", "Elysée"], version: 0 };
  await changeWordList.run(room.admin, metonyms);
  const names = { kind: "well_known_names", entries: ["Shakespeare"], version: 0 };
  await changeWordList.run(editor, names);
  expect(await inScope(editor, readCheckSettings)).toEqual({
    rules: {},
    spellings: [["Gaddafi", "Qaddafi"]],
    metonyms: ["Downing Street", "Elysée"],
    wellKnownNames: ["Shakespeare"],
  });
});

test("a later version says what it takes out; nobody writes over what they have not seen", async () => {
  const { editor, room } = await testDesk();
  await changeWordList.run(editor, spellings);
  const next = { kind: "spellings", entries: [["Kyiv", "Kiev"]], version: 1 };
  const { event } = await recording(() => changeWordList.run(room.admin, next));
  expect(event.detail).toMatchObject({
    added: [["Kyiv", "Kiev"]],
    removed: [["Gaddafi", "Qaddafi"]],
  });
  await expectRefused("conflict", () => changeWordList.run(editor, { ...next, entries: [] }));
  await changeWordList.run(editor, { ...next, entries: [], version: 2 });
  expect((await inScope(editor, readCheckSettings)).spellings).toEqual([]);
});

test("of two who change the same version at the same moment, one is refused", async () => {
  const { editor, room } = await testDesk();
  const runs = await Promise.allSettled([
    changeWordList.run(editor, spellings),
    changeWordList.run(room.admin, { ...spellings, entries: [["Kyiv", "Kiev"]] }),
  ]);
  expect(runs.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("too much, too little, and what changes nothing is refused", async () => {
  const { editor } = await testDesk();
  const refused = (entries: unknown, kind = "metonyms") =>
    expectRefused("invalid_input", () => changeWordList.run(editor, { kind, entries, version: 0 }));
  await refused(Array.from({ length: 1_001 }, (_, index) => `name ${index}`));
  await refused(["x".repeat(101)]);
  await refused([" \u200b"]);
  await refused([["Gaddafi"]], "spellings");
  await refused([["Gaddafi", "Gaddafi"]], "spellings");
  await refused([Array.from({ length: 21 }, (_, index) => `x${index}`)], "spellings");
  await refused(["x"], "synonyms");
  await expectRefused("conflict", () =>
    changeWordList.run(editor, { kind: "metonyms", entries: [], version: 0 }),
  );
});

test("only editors and admins set up the checks, each of their own newsroom", async () => {
  const { room, reporter, reviewer, stranger, editor } = await testDesk();
  for (const actor of [reporter, reviewer, await room.join("auditor")]) {
    await expectRefused("forbidden", () => changeWordList.run(actor, spellings));
  }
  await changeWordList.run(stranger, spellings);
  expect((await inScope(editor, readCheckSettings)).spellings).toEqual([]);
});
