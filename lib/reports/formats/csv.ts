import { AppError } from "#lib/core/errors.ts";
import { categories, priorities } from "#lib/domain/claims/categories.ts";
import { dispositions } from "#lib/domain/claims/verdicts.ts";
import { claimStateLabels } from "#lib/domain/claims/workflow.ts";
import { stances } from "#lib/domain/evidence/stances.ts";
import type { Claim, Report } from "../report.ts";
import { nameIn, sourceIn, statedIn, tableOf } from "./csv/table.ts";
import type { Format } from "./format.ts";
import { labelOf } from "./labels.ts";

const columns = [
  "Claim",
  "Statement",
  "In the text",
  "Category",
  "Priority",
  "State",
  "Checked by",
  "Due (UTC)",
  "Verdict",
  "The text then",
  "Old text",
  "New text",
  "What it rests on",
  "Proposed by",
  "Proposed (UTC)",
  "Decision",
  "Decided by",
  "Decided (UTC)",
  "Reason",
  "Decided alone, by leave of",
  "Evidence",
  "Opened by",
  "Opened (UTC)",
] as const;

/** One row a claim, in the words that the screen has; times are UTC. */
function rowOf(claim: Claim, report: Report): Record<(typeof columns)[number], string | number> {
  const person = nameIn(report);
  const source = sourceIn(report);
  const verdict = claim.verdicts.at(-1);
  const decision = claim.decisions.findLast((one) => one.verdict === verdict?.id);
  const leave = claim.breakGlass.find(({ id }) => id === decision?.breakGlass);
  const evidence = claim.evidence
    .filter(({ removed }) => !removed)
    .map((one) =>
      [source(one.source), labelOf(stances, one.stance), one.locator, one.quote]
        .filter(Boolean)
        .join("; "),
    );
  return {
    Claim: claim.number,
    Statement: claim.statement,
    "In the text": claim.spans.map(({ exact }) => exact).join(" … "),
    Category: labelOf(categories, claim.category),
    Priority: labelOf(priorities, claim.priority),
    State: labelOf(claimStateLabels, claim.state),
    "Checked by": person(claim.owner),
    "Due (UTC)": claim.due ?? "",
    Verdict: verdict?.label ?? "",
    "The text then": verdict ? labelOf(dispositions, verdict.disposition) : "",
    "Old text": verdict?.oldText ?? "",
    "New text": verdict?.newText ?? "",
    "What it rests on": verdict?.rationale ?? "",
    "Proposed by": person(verdict?.by),
    "Proposed (UTC)": verdict?.at ?? "",
    Decision: decision ? { approve: "Approved", return: "Returned" }[decision.kind] : "",
    "Decided by": person(decision?.by),
    "Decided (UTC)": decision?.at ?? "",
    Reason: decision?.reason ?? "",
    "Decided alone, by leave of": person(leave?.by),
    Evidence: evidence.join("\n"),
    "Opened by": person(claim.by),
    "Opened (UTC)": claim.at,
  };
}

/**
 * The claims that are named, in their order.
 * @throws AppError `not_found` where the report has one of them not: a table does not leave out rows unsaid
 */
function namedClaims({ claims, atSeq }: Report, ids: readonly string[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return ids.map((id) => {
    const claim = byId.get(id);
    if (claim) return claim;
    throw new AppError("not_found", `At event ${atSeq} this article has no claim ${id}.`);
  });
}

/** The claims as a table: all of them, or those that are named. */
export const csv: Format = {
  name: "csv",
  ending: "csv",
  mediaType: "text/csv",
  render: async (report, selection = {}) => {
    const { claimIds } = selection;
    const claims = claimIds ? namedClaims(report, claimIds) : report.claims;
    const stated = statedIn(report, "Statement");
    const rows = [...claims.map((claim) => rowOf(claim, report)), ...stated];
    return tableOf(columns, rows, selection);
  },
};
