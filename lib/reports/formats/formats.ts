import type { ReportFormat } from "#lib/domain/exports/schema.ts";
import type { Format } from "./format.ts";

/**
 * Every format in which a report is given. One file each; loaded when asked for, so that nobody
 * who wants JSON loads a typesetter.
 */
export const formats: Record<ReportFormat, () => Promise<Format>> = {
  pdf: async () => (await import("./pdf.ts")).pdf,
  html: async () => (await import("./html.ts")).html,
  docx: async () => (await import("./docx.ts")).docx,
  json: async () => (await import("./json.ts")).json,
  csv: async () => (await import("./csv.ts")).csv,
  "csv-findings": async () => (await import("./csv-findings.ts")).csvFindings,
  "csv-evidence": async () => (await import("./csv-evidence.ts")).csvEvidence,
  "csv-annotations": async () => (await import("./csv-annotations.ts")).csvAnnotations,
  "csv-contacts": async () => (await import("./csv-contacts.ts")).csvContacts,
  "csv-corrections": async () => (await import("./csv-corrections.ts")).csvCorrections,
  "csv-events": async () => (await import("./csv-events.ts")).csvEvents,
  jsonl: async () => (await import("./jsonl.ts")).jsonl,
  jsonld: async () => (await import("./jsonld.ts")).jsonld,
  prov: async () => (await import("./prov.ts")).prov,
  ninjs: async () => (await import("./ninjs.ts")).ninjs,
  "claim-review": async () => (await import("./claim-review.ts")).claimReview,
};
