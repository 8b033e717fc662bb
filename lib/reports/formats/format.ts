import type { Report } from "../report.ts";

/** One way of writing a report down. The same report gives the same bytes. */
export interface Format {
  /** As the command line and the address name it; also the file's extension. */
  name: string;
  mediaType: string;
  render: (report: Report) => Promise<Uint8Array>;
}
