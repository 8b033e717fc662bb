import { categories } from "#lib/domain/claims/categories.ts";
import { claimStateLabels } from "#lib/domain/claims/workflow.ts";
import { carryOver } from "#lib/engines/anchoring/carrying/carry-over.ts";
import { ERASURE_MARK } from "#lib/engines/hash-chain/erasure-mark.ts";
import { canonicalText } from "#lib/engines/ingest/canonical-text.ts";
import { plainText } from "#lib/engines/ingest/plain-text.ts";
import { LEFT_OUT, NAMES_SOMEBODY } from "#lib/platform/audit/parts.ts";
import type { Report } from "./report.ts";

type Claim = Report["claims"][number];

/** How many claims come along with the text of a record that is taken up, and how many stay out, and why. */
export interface AlongCounts {
  claims: number;
  withdrawn: number;
  /** Words of theirs were left out of the record, or erased. */
  hidden: number;
}

/** A claim of a record as it is opened here: nothing of it was decided. */
export interface ClaimAlong {
  statement: string;
  category: string;
  claimant?: { name: string; kind: "person" | "organisation"; role: string; url: string };
  /** In the draft's text. */
  ranges: { start: number; end: number; exact: string }[];
  /** Where it came from and how it stood there, in words. */
  origin: string;
}

const marks = [LEFT_OUT, NAMES_SOMEBODY, ERASURE_MARK];

/** Whether nothing that a claim says was taken out of it. */
const isWhole = ({ statement, claimant }: Claim): boolean =>
  [statement, claimant?.name, claimant?.role].every(
    (said = "") => !marks.some((mark) => said.includes(mark)),
  );

function sorted({ claims }: Report) {
  const standing = claims.filter(({ state }) => state !== "withdrawn");
  const whole = standing.filter(isWhole);
  const withdrawn = claims.length - standing.length;
  return {
    whole,
    counts: { claims: whole.length, withdrawn, hidden: standing.length - whole.length },
  };
}

/** How many of a record's claims come along. */
export const countAlong = (report: Report): AlongCounts => sorted(report).counts;

/** In the words of its record: which claim it was, and how far it had got. */
function originOf({ newsroom, atSeq }: Report, { number, state, verdicts }: Claim): string {
  const labels: Record<string, string> = claimStateLabels;
  const verdict = verdicts.at(-1);
  const rated = verdict ? `verdict “${verdict.label.slice(0, 200)}”` : "no verdict";
  const stood = (labels[state] ?? state).toLowerCase();
  const name = newsroom.name.slice(0, 300);
  return `In the record of ${name}, at event ${atSeq}: Claim ${number}, ${rated}, ${stood}.`;
}

/** The ranges of each claim in the text of the draft: the same, but where a draft's lines are kept otherwise. */
function rangesIn(text: string, before: string, claims: readonly Claim[]) {
  if (text === before) return claims.map(({ spans }) => spans);
  const places = claims.map(({ spans }) => spans);
  return carryOver(before, text, places).map(({ ranges }) => ranges);
}

/**
 * The claims of a record as they come along with its text: those that were not withdrawn and whose words are all there,
 * without verdicts, decisions or evidence, in the record's order.
 */
export function claimsAlong(report: Report): ClaimAlong[] {
  const { whole } = sorted(report);
  const { text } = canonicalText(plainText.read(report.revision.text).document);
  const ranges = rangesIn(text, report.revision.text, whole);
  return whole.map((claim, index) => {
    const { statement, category, claimant } = claim;
    const kind = claimant?.kind === "organisation" ? "organisation" : "person";
    return {
      statement,
      category: Object.hasOwn(categories, category) ? category : "other",
      ...(claimant && { claimant: { ...claimant, kind } }),
      ranges: (ranges[index] ?? []).map(({ start, end }) => ({
        ...{ start, end },
        exact: text.slice(start, end),
      })),
      origin: originOf(report, claim),
    };
  });
}
