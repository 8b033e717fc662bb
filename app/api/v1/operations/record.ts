import { z } from "zod";
import { MAX_RECORD_BYTES } from "#lib/engines/ingest/limits.ts";
import { jsonBytesOf } from "#lib/platform/api/file-bytes.ts";
import { commandOperation } from "#lib/platform/api/operation.ts";
import { importVerifiedRecord } from "#lib/reports/import-record.ts";
import { removeRecordWhole } from "#lib/reports/remove-record.ts";

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
