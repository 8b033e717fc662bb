import { expect, onTestFinished, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { recordHeading } from "../heading.cases.ts";
import { findRecordRow } from "../queries.ts";
import { importRecord } from "./import-record.ts";
import { removeRecord } from "./remove-record.ts";

const reason = "They asked us to.";

async function deskWithRecord() {
  const desk = await testDesk();
  const bytes = recordHeading(newId(), "Tides", "The Harbour Desk");
  const { recordId } = await importRecord.run(desk.reporter, { bytes });
  const isThere = () => inScope(desk.editor, (db) => findRecordRow(db, recordId));
  return { ...desk, bytes, recordId, isThere };
}

test("a record goes whole; the log says which, whose and why", async () => {
  const { editor, bytes, recordId, isThere } = await deskWithRecord();
  const { event } = await recording(() => removeRecord.run(editor, { recordId, reason }));
  expect(event).toMatchObject({
    ...{ chainOf: "newsroom", type: "record.removed", actor: { member: editor.memberId } },
    data: { record: recordId, atSeq: 3, sha256: sha256Hex(bytes) },
    detail: { title: "Tides", origin: "The Harbour Desk", reason },
  });
  expect(await isThere()).toBe(null);
  await expectRefused("not_found", () => removeRecord.run(editor, { recordId, reason }));
  // What was removed may come again, under an id of its own.
  const again = await importRecord.run(editor, { bytes });
  expect(again.recordId).not.toBe(recordId);
});

test("of two who remove it at once, one does", async () => {
  const { room, editor, recordId } = await deskWithRecord();
  const both = [editor, room.admin].map((actor) => removeRecord.run(actor, { recordId, reason }));
  const done = await Promise.allSettled(both);
  expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("editors and admins alone, for a reason, in their own newsroom", async () => {
  const { room, reporter, reviewer, editor, stranger, recordId, isThere } = await deskWithRecord();
  const input = { recordId, reason };
  for (const actor of [reporter, reviewer, await room.join("auditor")]) {
    await expectRefused("forbidden", () => removeRecord.run(actor, input));
  }
  await expectRefused("not_found", () => removeRecord.run(stranger, input));
  await expectRefused("invalid_input", () => removeRecord.run(editor, { recordId, reason: " " }));
  expect(await isThere()).not.toBe(null);
});

test("by SQL as the application, none is removed that no event has just named", async () => {
  const { editor, recordId, isThere } = await deskWithRecord();
  const sql = await applicationConnection(editor);
  onTestFinished(() => sql.end());
  const deleted = sql.query("DELETE FROM imported_record WHERE id = $1", [recordId]);
  expect(await sqlState(deleted)).toBe("42501");
  const removed = sql.query("SELECT remove_imported_records($1)", [[recordId]]);
  expect(await sqlState(removed)).toBe("ST409");
  expect(await isThere()).not.toBe(null);
});
