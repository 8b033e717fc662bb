import { z } from "zod";

export const reportFormats = ["pdf", "json", "csv"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const recordExportInput = z.object({
  articleId: z.uuid(),
  atSeq: z.int().positive(),
  format: z.enum(reportFormats),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
