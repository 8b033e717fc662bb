import { z } from "zod";

/** The formats in which a report is given, in the order in which they are offered. */
export const reportFormats = [
  "pdf",
  "html",
  "docx",
  "json",
  "csv",
  "csv-findings",
  "csv-evidence",
  "csv-annotations",
  "csv-contacts",
  "csv-corrections",
  "csv-events",
  "jsonl",
  "jsonld",
  "prov",
  "ninjs",
  "claim-review",
] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** For whom a report is made: who works in the newsroom, its lawyer, or anybody. */
export const reportEditions = ["internal", "legal", "public"] as const;
export type ReportEdition = (typeof reportEditions)[number];

export const recordExportInput = z.object({
  articleId: z.uuid(),
  atSeq: z.int().positive(),
  format: z.enum(reportFormats),
  edition: z.enum(reportEditions).default("internal"),
  /** Whether it calls members by their roles, which a public edition alone does. */
  hidesNames: z.boolean().default(false),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the file, in bytes. */
  size: z.int().min(0),
  mediaType: z.string().min(1),
  /** The order that a job made it for, if one did. */
  order: z.uuid().optional(),
  /** What was asked for of a table: these claims, in this order; whether it begins with a byte order mark. */
  claimIds: z.array(z.uuid()).max(10_000).optional(),
  byteOrderMark: z.boolean().optional(),
});

export const failExportInput = z.object({
  ...recordExportInput.pick({ articleId: true, atSeq: true, format: true, edition: true }).shape,
  order: z.uuid(),
  reason: z.string().trim().min(1).max(2_000),
});
