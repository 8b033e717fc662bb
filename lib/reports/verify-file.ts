import { formats } from "./formats/formats.ts";
import { PAGES } from "./formats/pages.ts";
import { htmlDifference } from "./html-difference.ts";
import { pdfDifference } from "./pdf-difference.ts";
import { recordInFile } from "./record-in-file.ts";
import { type Verification, verifyReport } from "./verify.ts";
import { readReport } from "./verify-form.ts";

/**
 * What became of the pages that people read: made again from the record and the same byte by byte, or not compared,
 * since another version set them. JSON has none.
 */
export type Pages = "same" | "not_compared";

export type FileVerification =
  | (Extract<Verification, { ok: true }> & { pages?: Pages })
  | Extract<Verification, { ok: false }>;

const forged = "The record holds, but this file is not what that record gives.";

/**
 * Verifies a report as JSON, HTML or PDF: the record that it is or carries, and then that its pages are those of the
 * record, by making them again; the first place where they are not is named. Needs no database and no network.
 */
export async function verifyFile(bytes: Uint8Array): Promise<FileVerification> {
  const carrier = await recordInFile(bytes);
  if (!carrier) return verifyReport(bytes);
  const { format, record, pages } = carrier;
  if (!record) {
    return { ok: false, kind: "does_not_hold", problem: "The record in the file cannot be read." };
  }
  const verification = verifyReport(record);
  if (!verification.ok) return { ...verification, kind: "does_not_hold" };
  if (pages !== PAGES) return { ...verification, pages: "not_compared" };
  const reading = readReport(record);
  if (!reading.ok) return reading;
  const again = await (await formats[format]()).render(reading.report);
  if (Buffer.compare(again, bytes) === 0) return { ...verification, pages: "same" };
  const where =
    format === "html" ? htmlDifference(again, bytes) : await pdfDifference(again, bytes);
  return { ok: false, kind: "does_not_hold", problem: `${forged} ${where}` };
}
