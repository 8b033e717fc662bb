import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { MAX_RECORD_BYTES } from "#lib/engines/ingest/limits.ts";
import { jsonBytesOf } from "#lib/platform/api/file-bytes.ts";
import { commandOperation, type Operation } from "#lib/platform/api/operation.ts";
import { requestActor } from "#lib/platform/auth/request-actor.ts";
import { jsonBody } from "#lib/platform/command/http.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { requestKeyOf } from "#lib/platform/command/request-key.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { importVerifiedRecord } from "#lib/reports/import-record.ts";
import { removeRecordWhole } from "#lib/reports/remove-record.ts";
import { takeUpRecord, takeUpRecordInput } from "#lib/reports/take-up-record.ts";

/** Our own JSON comes back: what is imported is exported again under the id that is answered. */
export const importRecordOperation = commandOperation({
  path: "/records",
  summary: "Import the record of an article (the JSON of a report), which is verified first.",
  command: importVerifiedRecord,
  mostBytes: () => jsonBytesOf(MAX_RECORD_BYTES),
  answer: z.object({ recordId: z.uuid(), title: z.string() }),
});

export const removeRecordOperation = commandOperation({
  path: "/records/{record}/remove",
  summary: "Remove an imported record, whole; the log keeps that it was here.",
  command: removeRecordWhole,
  named: { recordId: "record" },
  answer: z.object({ recordId: z.uuid() }),
});

/** Several commands one after the other, which go on where they were broken off. */
export const takeUpRecordOperation: Operation = {
  method: "post",
  path: "/records/{record}/take-up",
  summary:
    "Go on with an imported record as a draft of this newsroom, with its claims if they are wanted.",
  permission: "record.take_up",
  input: takeUpRecordInput,
  ...{ named: { recordId: "record" }, takesTag: false, takesKey: true },
  answer: z.object({ articleId: z.uuid() }),
  async respond(request, { newsroom = "", record: recordId }) {
    const actor = await requestActor(request, newsroom);
    requirePermission(actor, "record.take_up");
    // As every other address that names a thing that is none.
    if (!isId(recordId ?? ""))
      throw new AppError("not_found", "There is no such record in this newsroom.");
    await limitActor("import", actor);
    const key = requestKeyOf(request.headers.get("idempotency-key"));
    const input = { ...(await jsonBody(request)), recordId };
    return Response.json(await takeUpRecord(actor, readInput(takeUpRecordInput, input), key));
  },
};
