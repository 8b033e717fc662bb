import type { ReportFormat } from "#lib/domain/exports/schema.ts";
import type { Format } from "./format.ts";

/**
 * Every format in which a report is given. One file each; loaded when asked for, so that nobody
 * who wants JSON loads a typesetter.
 */
export const formats: Record<ReportFormat, () => Promise<Format>> = {
  pdf: async () => (await import("./pdf.ts")).pdf,
  csv: async () => (await import("./csv.ts")).csv,
  json: async () => (await import("./json.ts")).json,
};
