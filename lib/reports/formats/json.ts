import { recordText } from "../record-text.ts";
import type { Report } from "../report.ts";
import type { Format } from "./format.ts";

/** The whole record as exact RFC 8785 bytes, with nothing before or after. */
export function reportJson(report: Report): Uint8Array {
  return new TextEncoder().encode(recordText(report));
}

export const json: Format = {
  name: "json",
  ending: "json",
  mediaType: "application/json",
  render: async (report) => reportJson(report),
};
