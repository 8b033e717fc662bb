import { correctionPlace, isCorrectionMade } from "#lib/domain/claims/correction-place.ts";
import type { Annotation, Claim, Report } from "../../report.ts";

/** Words of the text that are to go, and what is to stand there instead; UTF-16 units. */
export interface TrackedChange {
  start: number;
  end: number;
  replacement: string;
  by: Writer;
  /** The suggestion or the claim that it comes from. */
  of: string;
}

/** Who wrote something, by name, and when. */
export interface Writer {
  author: string;
  at: string;
}

/** Who wrote an annotation: whom the imported file names, or the member. */
export function writerOf({ file, by, at }: Annotation, nameOf: (member: string) => string): Writer {
  const inFile = file?.at ? new Date(file.at) : undefined;
  const isTime = inFile !== undefined && !Number.isNaN(inFile.getTime());
  return { author: file?.author || nameOf(by), at: isTime ? inFile.toISOString() : at };
}

/** Whether a suggestion still waits for somebody's answer. */
export const isOpenSuggestion = ({ replacement, removed, resolved, acceptedIn }: Annotation) =>
  replacement !== null && !removed && !resolved && acceptedIn === null;

function correctionOf(
  { id, state, spans, verdicts }: Claim,
  text: string,
  nameOf: (member: string) => string,
): TrackedChange | undefined {
  const verdict = verdicts.at(-1);
  if (state !== "approved" || !verdict) return undefined;
  const { oldText, newText, by, at } = verdict;
  if (oldText === null || newText === null) return undefined;
  if (isCorrectionMade(text, spans, { oldText, newText })) return undefined;
  const place = correctionPlace(text, spans, oldText);
  return place && { ...place, replacement: newText, by: { author: nameOf(by), at }, of: id };
}

function suggestionOf(
  annotation: Annotation,
  nameOf: (member: string) => string,
): TrackedChange | undefined {
  const { id, spans, replacement } = annotation;
  const [first, last] = [spans[0], spans.at(-1)];
  if (!isOpenSuggestion(annotation) || replacement === null || !first || !last) return undefined;
  const { start, end } = { start: first.start, end: last.end };
  return { start, end, replacement, by: writerOf(annotation, nameOf), of: id };
}

/**
 * What the text is to become, in its order: approved corrections that are not made yet, and open suggestions. Words can
 * be marked once only; what was approved goes before what was suggested, and the earlier before the later.
 */
export function changesOf(report: Report, nameOf: (member: string) => string): TrackedChange[] {
  const { text } = report.revision;
  const wanted = [
    ...report.claims.map((claim) => correctionOf(claim, text, nameOf)),
    ...report.annotations.map((annotation) => suggestionOf(annotation, nameOf)),
  ];
  const taken: TrackedChange[] = [];
  for (const change of wanted) {
    if (!change) continue;
    const meets = taken.some(({ start, end }) => change.start < end && start < change.end);
    if (!meets) taken.push(change);
  }
  return taken.sort((a, b) => a.start - b.start);
}
