import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import type { Stop } from "./chunks.ts";
import type { ItemList, LabelledChunk } from "./listed.ts";

/** What an item begins with: items of one list begin alike ("to …, to … and to …"). */
function opening(t: EnglishText, chunk: LabelledChunk): string {
  const { kind } = chunk.label;
  if (kind === "quoted" || kind === "role") return kind;
  const lower = lowerAt(t, chunk.first);
  if (isA(t, chunk.first, WORD.relative | WORD.preposition | WORD.conjunction)) return lower;
  if (isA(t, chunk.first, WORD.pronoun)) return "pronoun";
  if (isA(t, chunk.first, WORD.auxiliary | WORD.pastVerb)) return "verb";
  if (t.numberAt.has(chunk.first)) return "number";
  return "word";
}

/** Begins what is said about the list after it: "…, he said", "…, according to the report". */
function isRemark(t: EnglishText, chunk: LabelledChunk): boolean {
  return (
    isA(t, chunk.first, WORD.pronoun | WORD.relative | WORD.preposition | WORD.adverb) ||
    isA(t, chunk.first + 1, WORD.pastVerb | WORD.presentVerb | WORD.auxiliary)
  );
}

/** The chunks put together again where "and" stood inside an item rather than before the last one. */
function joinInner(chunks: readonly LabelledChunk[]): {
  items: LabelledChunk[];
  ambiguous: boolean;
} {
  const oxford = chunks.findLastIndex((chunk) => chunk.separator === "comma-and");
  const commas = chunks.some((chunk) => chunk.separator === "comma");
  const items: LabelledChunk[] = [];
  let ands = 0;
  chunks.forEach((chunk, k) => {
    const previous = items[items.length - 1];
    const inner =
      chunk.separator === "and" &&
      (oxford >= 0 || chunks.slice(k + 1).some((later) => later.separator === "comma"));
    if (chunk.separator === "and" && !inner) ands++;
    if (previous && inner) items[items.length - 1] = { ...previous, end: chunk.end };
    else items.push(chunk);
  });
  return {
    items,
    ambiguous: ands > 1 || (ands === 1 && oxford < 0 && !commas && chunks.length > 2),
  };
}

/** Reads a list of words, phrases or clauses: "cost, time and a lack of staff". */
export function readPhraseItems(
  t: EnglishText,
  chunks: readonly LabelledChunk[],
  stopped: { end: number; stop: Stop },
): ItemList | undefined {
  let kept = [...chunks];
  let end = stopped.end;
  const lastAnd = kept.findLastIndex(
    (chunk) => chunk.separator !== "comma" && chunk.separator !== "first",
  );
  // What follows the last item after a comma is said about the list, unless it is more of it.
  const remark = kept.findIndex(
    (chunk, k) => k > lastAnd && lastAnd > 0 && chunk.separator === "comma",
  );
  let trailing = false;
  if (remark > 0) {
    const chunk = kept[remark] as LabelledChunk;
    if (isRemark(t, chunk)) {
      end = chunk.first - 1;
      kept = kept.slice(0, remark);
    } else trailing = true;
  }
  const { items, ambiguous } = joinInner(kept);
  const open = items.some((chunk) => chunk.label.kind === "others");
  const named = items.filter((chunk) => chunk.label.kind !== "others");
  if (named.length < 2) return undefined;
  const openings = new Set(named.map((chunk) => opening(t, chunk)));
  const counted = named.some(
    (chunk) => chunk.label.kind === "counted" || chunk.label.kind === "age",
  );
  const coordinated = lastAnd > 0;
  return {
    items: named.map((chunk) => ({ first: chunk.first, end: chunk.end, weight: 1 })),
    kind: "phrase",
    persons: false,
    alternatives: ambiguous || trailing ? [named.length - 1, named.length + 1] : [],
    sure: openings.size === 1 && !ambiguous && !trailing && !counted && coordinated,
    coordinated,
    closed: true,
    open,
    end,
  };
}
