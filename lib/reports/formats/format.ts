import type { ReportFormat } from "#lib/domain/exports/schema.ts";
import type { Report } from "../report.ts";

/** What is taken of a report by a format that can take less than all. */
export interface Selection {
  /** These claims, in this order. */
  claimIds?: string[];
  /** Whether a table begins with a byte order mark, without which spreadsheets misread what is not ASCII; it does. */
  byteOrderMark?: boolean;
}

/** One way of writing a report down. The same report gives the same bytes. */
export interface Format {
  /** As the command line and the address name it. */
  name: ReportFormat;
  /** How the file's name ends: `pdf`, or `findings.csv` where several formats are files of one kind. */
  ending: string;
  mediaType: string;
  render: (report: Report, selection?: Selection) => Promise<Uint8Array>;
}
