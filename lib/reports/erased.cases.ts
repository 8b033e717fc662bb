import { digestsOf } from "#lib/platform/audit/parts.ts";
import { buildReport, type ReportParts } from "./build-report.ts";
import {
  chainOf,
  englishArticle,
  type FixtureMember,
  fixtureId,
  reportOf,
} from "./fixtures.cases.ts";
import { problemOf } from "./forging.cases.ts";
import type { Report } from "./report.ts";

/** The verdict on the first claim. */
const SEQ = 12;
const salt = "0123456789abcdef".repeat(2);

/** How an erasure is told: by today's version, or by one that bound what is left as a whole alone. */
type Told = Pick<ReportParts, "edition" | "hideNames"> & { asBefore?: boolean };

/** A report of whose event 12 an erasure, which the last event says, has left this; all digests are good. */
export function erasedReport(
  by: FixtureMember,
  leave: (detail: string) => string,
  { asBefore = false, ...of }: Told = {},
): Report {
  const { text, steps } = structuredClone(englishArticle());
  const detail = leave(chainOf(steps)[SEQ - 1]?.detail ?? "");
  const digests = digestsOf("verdict.proposed", detail, salt);
  const events = [{ seq: SEQ, ...(asBefore ? { detail: digests.detail } : digests) }];
  const data = { erasure: fixtureId(90, 1), of: "person", because: "asked", events } as const;
  steps.push({
    ...{ type: "texts.erased", by },
    data: { ...data, events, member: fixtureId(5, 2) },
    detail: { reason: "They asked." },
  });
  const left = chainOf(steps).map((event) =>
    event.seq === SEQ ? { ...event, salt, detail } : event,
  );
  const { id } = reportOf({ text, steps }).chain;
  return buildReport({ chain: { id, events: left }, text, ...of });
}

/** What verify says of it. */
export const afterErasure = (...of: Parameters<typeof erasedReport>) =>
  problemOf(erasedReport(...of));
