import type { Report } from "../report.ts";

/** What is taken of a report by a format that can take less than all. */
export interface Selection {
  /** These claims, in this order. */
  claimIds?: readonly string[];
}

/** One way of writing a report down. The same report gives the same bytes. */
export interface Format {
  /** As the command line and the address name it; also the file's extension. */
  name: string;
  mediaType: string;
  render: (report: Report, selection?: Selection) => Promise<Uint8Array>;
}
