import { categories, priorities } from "#lib/domain/claims/categories.ts";
import { dispositions } from "#lib/domain/claims/verdicts.ts";
import { claimStateLabels } from "#lib/domain/claims/workflow.ts";
import { stances } from "#lib/domain/evidence/stances.ts";
import type { Claim, Report } from "../../report.ts";
import { labelOf } from "../labels.ts";
import type { Speaker } from "./people.ts";
import { type FindingView, viewFinding } from "./view-findings.ts";
import { isInBrief } from "./view-history.ts";
import { type ReplyView, viewReplies } from "./view-replies.ts";
import { type SourceView, viewSource } from "./view-sources.ts";

type Evidence = Claim["evidence"][number];
type Verdict = Claim["verdicts"][number];

interface EvidenceView {
  source: SourceView | null;
  stance: string;
  locator: string;
  quote: string;
  attached: string;
  removed: { done: string; reason: string } | null;
}

interface VerdictView {
  label: string;
  disposition: string;
  rationale: string;
  oldText: string | null;
  newText: string | null;
  proposed: string;
  /** The decision taken on it, if one was. */
  decision: {
    label: string;
    done: string;
    reason: string;
    /** Of what it was taken on; empty where the pages leave it to the record. */
    digest: string;
    /** That it was made alone, by whose leave and why; in red. */
    alone: string | null;
  } | null;
}

export interface ClaimView {
  number: number;
  state: string;
  label: string;
  kind: string;
  statement: string;
  passages: { before: string; words: string; after: string }[];
  findings: FindingView[];
  evidence: EvidenceView[];
  /** The last one first: it is the one that stands. */
  verdicts: VerdictView[];
  opened: string;
  owner: string | null;
  /** What was answered of its checklist: checked, or that it does not apply. */
  checklist: { wording: string; label: string; done: string }[];
  /** Whom the newsroom asked outside, and what they said. */
  experts: {
    name: string;
    question: string;
    asked: string;
    stance: string;
    answer: string | null;
    ended: string;
  }[];
  /** Steps with a reason that no decision gives: waiting, withdrawn, taken up again, reopened, evidence removed. */
  steps: { label: string; done: string; reason: string }[];
  replies: ReplyView[];
}

const markLabels: Record<string, string> = { checked: "Checked", does_not_apply: "Does not apply" };

/** Steps with a reason that no decision gives, in words. */
export const stepLabels: Record<string, string> = {
  "claim.waiting": "Waiting for a source",
  "claim.withdrawn": "Withdrawn",
  "claim.taken_up": "Taken up again",
  "claim.reopened": "Reopened",
};

/** A passage in its context, cut at whole words where the text goes on. */
function viewPassage(
  { start, end, prefix, exact, suffix }: Claim["spans"][number],
  length: number,
): ClaimView["passages"][number] {
  const oneLine = (text: string) => text.replaceAll("\n", " ");
  const before = start > prefix.length ? prefix.replace(/^\S*\s/, "… ") : prefix;
  const after = end + suffix.length < length ? suffix.replace(/\s\S*$/, " …") : suffix;
  return { before: oneLine(before), words: oneLine(exact), after: oneLine(after) };
}

function viewEvidence(piece: Evidence, report: Report, speaker: Speaker): EvidenceView {
  const { stance, locator, quote, removed } = piece;
  const source = report.sources.find(({ id }) => id === piece.source);
  return {
    source: source ? viewSource(source, speaker) : null,
    stance: labelOf(stances, stance),
    locator,
    quote,
    attached: speaker.done(piece),
    removed: removed && { done: speaker.done(removed), reason: removed.reason },
  };
}

function viewVerdict(
  verdict: Verdict,
  claim: Claim,
  { speaker, isBrief }: { speaker: Speaker; isBrief: boolean },
): VerdictView {
  const { label, rationale, oldText, newText } = verdict;
  const decision = claim.decisions.find((candidate) => candidate.verdict === verdict.id);
  return {
    label,
    disposition: labelOf(dispositions, verdict.disposition),
    rationale,
    oldText,
    newText,
    proposed: speaker.done(verdict),
    decision: decision
      ? {
          label: decision.kind === "approve" ? "Approved" : "Returned",
          done: speaker.done(decision),
          reason: decision.reason,
          digest: isBrief ? "" : decision.digest,
          alone: aloneOf(decision, claim, speaker),
        }
      : null,
  };
}

/** By whose leave somebody decided alone, which four-eyes would have barred. */
function aloneOf(
  { breakGlass }: Claim["decisions"][number],
  claim: Claim,
  speaker: Speaker,
): string | null {
  const leave = claim.breakGlass.find(({ id }) => id === breakGlass);
  if (!leave) return null;
  return `Decided alone, without a second pair of eyes, by leave of ${speaker.done(leave)}: ${leave.reason}`;
}

function viewExpert(one: Claim["experts"][number], speaker: Speaker): ClaimView["experts"][number] {
  const { id, name, question, answer, revoked } = one;
  const revokedBy = revoked && `The link was revoked by ${speaker.done(revoked)}.`;
  return {
    name,
    question,
    asked: speaker.done(one),
    stance: answer?.stance ? labelOf(stances, answer.stance) : "",
    answer: answer?.body ?? null,
    ended: answer ? speaker.done({ by: id, at: answer.at }) : (revokedBy ?? "No answer."),
  };
}

/** One claim with all that hangs on it, in words. */
export function viewClaim(claim: Claim, report: Report, speaker: Speaker): ClaimView {
  const { number, state, statement, category, priority, owner, spans, history } = claim;
  const saying = { speaker, isBrief: isInBrief(report) };
  const kind = `${labelOf(categories, category)}, ${labelOf(priorities, priority).toLowerCase()} priority`;
  return {
    number,
    state,
    label: labelOf(claimStateLabels, state),
    kind,
    statement,
    passages: spans.map((span) => viewPassage(span, report.revision.length)),
    findings: report.findings
      .filter((finding) => finding.id === claim.finding)
      .map((finding) => viewFinding(finding, speaker)),
    evidence: claim.evidence.map((piece) => viewEvidence(piece, report, speaker)),
    verdicts: claim.verdicts.map((verdict) => viewVerdict(verdict, claim, saying)).toReversed(),
    opened: speaker.done(claim),
    owner: owner && speaker.name(owner),
    checklist: claim.checklist
      .filter(({ mark }) => mark !== "open")
      .map((one) => ({
        wording: one.wording,
        label: labelOf(markLabels, one.mark),
        done: speaker.done(one),
      })),
    experts: claim.experts.map((one) => viewExpert(one, speaker)),
    steps: history
      .filter(({ type }) => Object.hasOwn(stepLabels, type))
      .map((step) => ({
        label: labelOf(stepLabels, step.type),
        done: speaker.done(step),
        reason: step.reason ?? "",
      })),
    replies: viewReplies(claim, report, speaker),
  };
}
