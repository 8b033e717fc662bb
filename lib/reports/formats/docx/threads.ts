import { dispositions } from "#lib/domain/claims/verdicts.ts";
import { stances } from "#lib/domain/evidence/stances.ts";
import type { Annotation, Claim, Report } from "../../report.ts";
import { labelOf, plain } from "../labels.ts";
import type { View } from "../view/report-view.ts";
import { type ClaimView, stepLabels } from "../view/view-claims.ts";
import type { CorrectionLine } from "../view/view-corrections.ts";
import { isOpenSuggestion, type TrackedChange, type Writer, writerOf } from "./changes.ts";

/** One entry of a thread, a paragraph a line. */
export interface Comment extends Writer {
  lines: string[];
}

/** What hangs on a passage: a comment and its answers. On no passage, it stands at the text's end. */
export interface Thread {
  range: { start: number; end: number } | undefined;
  isDone: boolean;
  comments: [Comment, ...Comment[]];
}

type NameOf = (member: string) => string;

const rangeOf = ([first]: Claim["spans"]) => first && { start: first.start, end: first.end };
const written = (lines: readonly (string | null | undefined)[]): string[] =>
  lines.filter((line) => line !== null && line !== undefined).filter((line) => line !== "");

/** What a change says, where it can be read only in words. */
const inWords = (oldText: string, newText: string): string =>
  newText === "" ? `Cut: “${oldText}”` : `Old: “${oldText}”. New: “${newText}”`;

/** A comment can hang on one passage alone: the others stand in its words. */
function passagesOf({ spans }: Claim): string | null {
  if (spans.length === 0) return "It hangs on no words of this text.";
  if (spans.length === 1) return null;
  return `In the text: ${spans.map(({ exact }) => `“${exact}”`).join("; ")}`;
}

function opening(claim: Claim, view: ClaimView, nameOf: NameOf): Comment {
  const owner = view.owner ? ` Owner: ${view.owner}.` : "";
  const findings = view.findings.flatMap(({ label, message, steps }) => [
    `${label}: ${message}`,
    ...steps,
  ]);
  return {
    author: nameOf(claim.by),
    at: claim.at,
    lines: written([
      `Claim ${claim.number}, ${view.label.toLowerCase()}`,
      claim.statement,
      `${view.kind}.${owner}`,
      passagesOf(claim),
      ...findings,
      ...view.checklist.map(({ label, wording }) => `${label}: ${wording}`),
    ]),
  };
}

/** What was said and done on a claim since it was opened, in the order of time. */
function answers(claim: Claim, view: ClaimView, report: Report, nameOf: NameOf): Comment[] {
  const by = (act: { by: string; at: string }, ...lines: (string | null)[]): Comment => ({
    author: nameOf(act.by),
    at: act.at,
    lines: written(lines),
  });
  // The view has the last verdict first.
  const views = view.verdicts.toReversed();
  const all = [
    ...claim.verdicts.map((verdict) => {
      const { label, disposition, oldText, newText, rationale } = verdict;
      const to = labelOf(dispositions, disposition).toLowerCase();
      const change = oldText === null ? null : inWords(oldText, newText ?? "");
      return by(verdict, `Verdict: ${label}. The text: ${to}.`, change, rationale);
    }),
    ...claim.decisions.map((decision) => {
      const index = claim.verdicts.findIndex(({ id }) => id === decision.verdict);
      const alone = views[index]?.decision?.alone ?? null;
      const label = decision.kind === "approve" ? "Approved." : "Returned.";
      const digest = decision.digest && `Content digest: ${decision.digest}`;
      return by(decision, label, alone, decision.reason, digest);
    }),
    ...claim.history
      .filter(({ type }) => Object.hasOwn(stepLabels, type))
      .map((step) => by(step, labelOf(stepLabels, step.type), step.reason)),
    ...claim.experts.flatMap((expert) => {
      const { name, question, answer } = expert;
      const asked = by(expert, `Asked ${name}:`, question);
      if (!answer) return [asked];
      const stance = answer.stance && `Answer: ${labelOf(stances, answer.stance).toLowerCase()}`;
      return [asked, { author: name, at: answer.at, lines: written([stance, answer.body]) }];
    }),
    ...repliesTo(claim.id, report).map((reply) => by(reply, reply.body)),
  ];
  return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const repliesTo = (id: string, { replies }: Report) =>
  replies.filter(({ annotation, claim, removed }) => !removed && (annotation ?? claim) === id);

function onAnnotation(
  annotation: Annotation,
  isMarked: boolean,
  report: Report,
  nameOf: NameOf,
): Thread | undefined {
  const { id, kind, body, spans, replacement, acceptedIn, resolved } = annotation;
  const replies = repliesTo(id, report).map(({ body: lines, by, at }) => ({
    ...{ author: nameOf(by), at },
    lines: [lines],
  }));
  const words = spans.map(({ exact }) => exact).join(" … ");
  const taken = acceptedIn === null ? null : `Taken over in revision ${acceptedIn}.`;
  const lines = written([
    kind === "comment" ? null : plain(kind),
    replacement === null || isMarked ? null : inWords(words, replacement),
    body,
    taken,
  ]);
  // A suggestion that stands in the text needs no comment to say what it is.
  const saysAll = isMarked && body === "" && replies.length === 0;
  if (saysAll) return undefined;
  return {
    range: rangeOf(spans),
    isDone: resolved !== null || (kind === "suggestion" && !isOpenSuggestion(annotation)),
    comments: [{ ...writerOf(annotation, nameOf), lines }, ...replies],
  };
}

/** What was wrong in the published text: on its words, while this is that text. */
function onCorrections({ article, revision }: Report, view: View, nameOf: NameOf): Thread[] {
  return article.corrections.flatMap((one, index): Thread[] => {
    const seen = view.corrections[index];
    if (!seen) return [];
    const said = (lines: readonly CorrectionLine[]) =>
      lines.map(({ name, words }) => `${name}: ${words}`);
    const { by, at, made, span } = one;
    const opened = written([`Correction, ${seen.label}`, seen.error, ...said(seen.found)]);
    const came = made && { author: nameOf(made.by), at: made.at, lines: said(seen.came) };
    return [
      {
        range: one.revision === revision.id ? rangeOf(span ? [span] : []) : undefined,
        isDone: made !== null,
        comments: [{ author: nameOf(by), at, lines: opened }, ...(came ? [came] : [])],
      },
    ];
  });
}

/** Who was asked before publication: on the words of the claim that it was about, where it was one that has some. */
function onContacts(report: Report, view: View, nameOf: NameOf): Thread[] {
  return (report.contacts ?? []).flatMap((one, index): Thread[] => {
    const seen = view.contacts[index];
    if (!seen) return [];
    const said = (lines: readonly CorrectionLine[]) =>
      lines.map(({ name, words }) => `${name}: ${words}`);
    const claim = one.claims.length === 1 && report.claims.find(({ id }) => id === one.claims[0]);
    const { by, at, reply, settled } = one;
    const asked = written([seen.label, seen.name, seen.question, ...said(seen.asked)]);
    const end = reply ?? settled;
    const came = end && {
      author: nameOf(end.by),
      at: end.at,
      lines: written([seen.reply, ...said(seen.came)]),
    };
    return [
      {
        range: claim ? rangeOf(claim.spans) : undefined,
        isDone: one.state !== "asked",
        comments: [{ author: nameOf(by), at, lines: asked }, ...(came ? [came] : [])],
      },
    ];
  });
}

/** One thread a claim, an annotation, a contact and a correction, in the order of the report; what was removed is in the record alone. */
export function threadsOf(
  report: Report,
  view: View,
  changes: readonly TrackedChange[],
  nameOf: NameOf,
): Thread[] {
  const marked = new Set(changes.map(({ of }) => of));
  const views = new Map(view.claims.map((claim) => [claim.number, claim]));
  const onClaims = report.claims.flatMap((claim): Thread[] => {
    const seen = views.get(claim.number);
    if (!seen) return [];
    return [
      {
        range: rangeOf(claim.spans),
        isDone: claim.state === "withdrawn",
        comments: [opening(claim, seen, nameOf), ...answers(claim, seen, report, nameOf)],
      },
    ];
  });
  const onAnnotations = report.annotations
    .filter(({ removed }) => !removed)
    .flatMap((one) => onAnnotation(one, marked.has(one.id), report, nameOf) ?? []);
  return [
    ...onClaims,
    ...onAnnotations,
    ...onContacts(report, view, nameOf),
    ...onCorrections(report, view, nameOf),
  ];
}
