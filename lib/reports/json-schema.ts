import { z } from "zod";
import { reportSchema } from "./report.ts";

/** Where the application serves the schema: one address for each version of the record. */
export const SCHEMA_PATH = "/schemas/stet-report-2.json";

/**
 * The JSON Schema (draft 2020-12) of the record, as programs of others read it. It says how a record is made; that it
 * holds together is what `verify` proves.
 */
export function reportJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { target: "draft-2020-12" });
  const head = {
    $schema,
    $id: "urn:stet:report:2",
    title: "Stet report, version 2 (and 1, without an edition)",
    description:
      "The record of an article at event N of its log, with the log itself. Members are named by id; people says who they are. Offsets are UTF-16 units of revision.text, times ISO 8601 in UTC with milliseconds. Written as exact RFC 8785 bytes; digest is the SHA-256 of the RFC 8785 text of everything else.",
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
