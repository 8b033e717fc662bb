import { GENESIS_HASH, nextLink } from "#lib/engines/hash-chain/hash-chain.ts";
import { reportDigest } from "./build-report.ts";
import { bytesOf, englishArticle, type FixtureStep, reportOf } from "./fixtures.cases.ts";
import type { Report } from "./report.ts";
import { verifyReport } from "./verify.ts";

/** Forgers, each of whom makes good everything above what they change. */

const english = reportOf(englishArticle());

/** What verify says of a report as it stands; its digest is made good first. */
export function problemOf(report: Report): string | undefined {
  const { digest: _, ...rest } = report;
  const verification = verifyReport(bytesOf({ ...rest, digest: reportDigest(rest) }));
  return verification.ok ? undefined : verification.problem;
}

/** Changes the English report, and makes its digest good. */
export function forged(change: (report: Report) => void): string | undefined {
  const copy = structuredClone(english);
  change(copy);
  return problemOf(copy);
}

/** Changes the bodies of its events, and makes hashes, head and digest good. */
export function forgedBodies(change: (body: string, seq: number) => string): string | undefined {
  return forged((report) => {
    let head = { seq: 0, hash: GENESIS_HASH };
    report.chain.events = report.chain.events.map((event) => {
      const link = nextLink(head, change(event.body, event.seq));
      head = link;
      return { ...event, ...link };
    });
    report.chain.head = { seq: head.seq, hash: head.hash };
  });
}

/** Makes the whole log anew with record, hashes and digest, as whoever owns the database could. */
export function forgedLog(change: (steps: FixtureStep[]) => void): string | undefined {
  const { text, steps } = structuredClone(englishArticle());
  change(steps);
  return problemOf(reportOf({ text, steps }));
}

type StepOf<T extends FixtureStep["type"]> = Extract<FixtureStep, { type: T }>;

/** The `nth` step of a type (0 the first, -1 the last). */
export function stepOf<T extends FixtureStep["type"]>(
  steps: FixtureStep[],
  type: T,
  nth = 0,
): StepOf<T> {
  const found = steps.filter((step): step is StepOf<T> => step.type === type).at(nth);
  if (!found) throw new Error(`The fixture has no such ${type}.`);
  return found;
}

export function claimOf(report: Report, number: number) {
  const found = report.claims.find((claim) => claim.number === number);
  if (!found) throw new Error(`The fixture has no claim ${number}.`);
  return found;
}
