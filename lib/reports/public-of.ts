import { buildReport } from "./build-report.ts";
import type { Report } from "./report.ts";

/** The public edition, without members' names, of a report that is whole: the same events, the same text. */
export function publicOf({ chain, revision, witness }: Report): Report {
  return buildReport({ chain, text: revision.text, witness, edition: "public", hideNames: true });
}
