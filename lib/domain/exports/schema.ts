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

const eventNumber = "Please give the number of an event of the log.";
const claimsByIds = "Please name the claims by their ids, 10,000 at most.";
/** Of which claims a table is, in their order: more than an article has. */
const claimIds = z.array(z.uuid(claimsByIds), claimsByIds).max(10_000, claimsByIds).optional();

/** What only the table of claims takes; of another format it would change nothing, and say nothing of that. */
const takesClaims = (of: { format: ReportFormat; claimIds?: string[] | undefined }) =>
  of.format === "csv" || of.claimIds === undefined;
const refusedClaims = {
  path: ["claimIds"],
  message: "Only the table of claims (csv) can be of some of them: please name none.",
};

/** Which report is wanted, as whoever asks at a door says it. */
export const reportInput = z
  .object({
    articleId: z.uuid(),
    format: z.enum(reportFormats, "Please choose one of the formats."),
    edition: z.enum(reportEditions, "Please choose one of the editions.").optional(),
    atSeq: z.int(eventNumber).positive(eventNumber).optional(),
    claimIds,
    byteOrderMark: z.boolean().optional(),
  })
  .refine(takesClaims, refusedClaims);

const recorded = z.object({
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
  claimIds,
  byteOrderMark: z.boolean().optional(),
});
export const recordExportInput = recorded.refine(takesClaims, refusedClaims);

export const failExportInput = z.object({
  ...recorded.pick({ articleId: true, atSeq: true, format: true, edition: true }).shape,
  order: z.uuid(),
  reason: z.string().trim().min(1).max(2_000),
});
