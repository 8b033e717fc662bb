import { GENESIS_HASH, nextLink } from "#lib/engines/hash-chain/hash-chain.ts";
import { bytesOf, englishArticle, type FixtureStep, reportOf } from "./fixtures.cases.ts";
import { reportDigest } from "./record-text.ts";
import type { ChainEvent, Report } from "./report.ts";
import { verifyReport } from "./verify.ts";

/** Forgers, each of whom makes good everything above what they change. */

const english = reportOf(englishArticle());

type Chain = Report["chain"];

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

/** The log with its events changed, and hashes and head made good. */
export function relinked(chain: Chain, change: (event: ChainEvent) => ChainEvent): Chain {
  let head = { seq: 0, hash: GENESIS_HASH };
  const events = chain.events.map((event) => {
    const changed = change(event);
    const link = nextLink(head, changed.body);
    head = link;
    return { ...changed, ...link };
  });
  return { ...chain, head: { seq: head.seq, hash: head.hash }, events };
}

/** Changes the bodies of its events, and makes hashes, head and digest good. */
export function forgedBodies(change: (body: string, seq: number) => string): string | undefined {
  return forged((report) => {
    report.chain = relinked(report.chain, (event) => ({
      ...event,
      body: change(event.body, event.seq),
    }));
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
