import type { AlignedTexts } from "../alignment/align-texts.ts";
import type { Stretch } from "../alignment/sentences.ts";
import { type CarriedPart, carryPart } from "./carry-part.ts";

/** What became of one range of a span. */
export interface CarriedRange {
  old: Stretch;
  /** Where its words are now, in order; none where all are gone. */
  new: Stretch[];
  outcome: "exact" | "moved" | "edited" | "lost";
  parts: CarriedPart[];
  /** Whether it is white space alone. */
  blank?: true;
}

/** White space, and what is no word because it cannot be seen. */
const blankMark =
  /[\s\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]|[\uFE00-\uFE0F]/;

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x7f) return false;
  return blankMark.test(text.charAt(at));
}

/** Carries one range over: part by part, as the sentences that it touches went. */
export function carryRange(aligned: AlignedTexts, old: Stretch): CarriedRange {
  const inner = trimmed(aligned.from.text, old);
  if (!inner) return carryBlank(aligned, old);
  const first = aligned.from.sentenceAt(inner.start);
  const simple = carryWithin(aligned, first, old, inner);
  if (simple) return simple;
  const parts: CarriedPart[] = [];
  let gone = 0;
  for (let at = first; at < aligned.from.sentences.length; ) {
    const group = aligned.groupOf(at);
    const sentences = group?.from ?? { from: at, to: at + 1 };
    const stretch = aligned.from.stretchOf(sentences);
    if (stretch.start >= inner.end) break;
    const start = Math.max(stretch.start, inner.start);
    const end = Math.min(stretch.end, inner.end);
    if (group) parts.push(carryPart(aligned, group, { start, end }));
    else gone += 1;
    at = sentences.to;
  }
  const carried = parts.flatMap((part) => part.new ?? []);
  if (carried.length === 0) return { old, new: [], outcome: "lost", parts };
  const joined = joinParts(aligned, parts);
  const [only] = joined;
  const words = aligned.from.text.slice(inner.start, inner.end);
  const unchanged =
    only !== undefined &&
    joined.length === 1 &&
    gone === 0 &&
    !parts.some(({ reordered }) => reordered) &&
    aligned.to.text.slice(only.start, only.end) === words;
  if (!unchanged) return { old, new: joined, outcome: "edited", parts };
  const whole = withBlanks(aligned, old, inner, only);
  if (whole.end - whole.start !== old.end - old.start) {
    return { old, new: [whole], outcome: "edited", parts };
  }
  const moved = parts.some(({ group }) => group.moved);
  return { old, new: [whole], outcome: moved ? "moved" : "exact", parts };
}

/** A range in one sentence that is the same to the letter goes by its offset alone. */
function carryWithin(
  aligned: AlignedTexts,
  sentence: number,
  old: Stretch,
  inner: Stretch,
): CarriedRange | undefined {
  const group = aligned.groupOf(sentence);
  const isWithin = inner.end <= (aligned.from.sentences[sentence]?.end ?? 0);
  if (!group || !isWithin || !group.alike()) return undefined;
  const part = carryPart(aligned, group, inner);
  const hasBlanks = inner.end - inner.start < old.end - old.start;
  const whole =
    hasBlanks && part.new ? withBlanks(aligned, old, inner, part.new) : (part.new ?? inner);
  if (whole.end - whole.start !== old.end - old.start) return undefined;
  const outcome = group.moved ? "moved" : "exact";
  return { old, new: [whole], outcome, parts: [part] };
}

/** White space alone goes where the characters around it stand next to it still. */
function carryBlank(aligned: AlignedTexts, old: Stretch): CarriedRange {
  const text = aligned.from.text;
  const lost: CarriedRange = { old, new: [], outcome: "lost", parts: [], blank: true };
  let { start, end } = old;
  while (start > 0 && isBlankAt(text, start)) start -= 1;
  while (end < text.length && isBlankAt(text, end - 1)) end += 1;
  if (!trimmed(text, { start, end })) return lost;
  const carried = carryRange(aligned, { start, end });
  const [only] = carried.new;
  if (!only || carried.outcome === "edited") return lost;
  const at = only.start + old.start - start;
  return { ...carried, old, new: [{ start: at, end: at + old.end - old.start }], blank: true };
}

/** The range without the white space at its ends; undefined where it is nothing else. */
function trimmed(text: string, { start, end }: Stretch): Stretch | undefined {
  let [from, to] = [start, end];
  while (from < to && isBlankAt(text, from)) from += 1;
  while (to > from && isBlankAt(text, to - 1)) to -= 1;
  return from === to ? undefined : { start: from, end: to };
}

/** The new range with the white space that the old one began and ended with, where it is still there. */
function withBlanks({ from, to }: AlignedTexts, old: Stretch, inner: Stretch, found: Stretch) {
  const before = from.text.slice(old.start, inner.start);
  const after = from.text.slice(inner.end, old.end);
  const led =
    found.start >= before.length && to.text.startsWith(before, found.start - before.length);
  const start = led ? found.start - before.length : found.start;
  const end = to.text.startsWith(after, found.end) ? found.end + after.length : found.end;
  return { start, end };
}

/** The parts' places as ranges: joined where only new sentences came between them. */
function joinParts(aligned: AlignedTexts, parts: readonly CarriedPart[]): Stretch[] {
  const ranges: Stretch[] = [];
  let last: CarriedPart | undefined;
  for (const part of parts) {
    if (!part.new) continue;
    const open = ranges.at(-1);
    if (open && last && follows(aligned, last, part)) open.end = part.new.end;
    else ranges.push({ ...part.new });
    last = part;
  }
  return ranges.sort((one, other) => one.start - other.start);
}

function follows(aligned: AlignedTexts, before: CarriedPart, after: CarriedPart): boolean {
  if (before.group.to.to > after.group.to.from) return false;
  for (let between = before.group.to.to; between < after.group.to.from; between += 1) {
    if (!aligned.isNew(between)) return false;
  }
  return true;
}
