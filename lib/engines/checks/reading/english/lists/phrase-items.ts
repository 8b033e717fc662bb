import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { isAbstractNoun } from "./abstract-nouns.ts";
import type { Stop } from "./chunks.ts";
import type { ItemList, LabelledChunk } from "./listed.ts";

/** Past forms that are also the base form: "*cut* paperwork", "*put* off the vote". */
const BASE_TOO = new Set(
  "cut put let set hit shut cost beat bet bid burst hurt spread split shed read become come run overcome".split(
    " ",
  ),
);

/**
 * What an item may begin with: items of one list begin alike ("to …, to … and to …"). A past form
 * in "-ed" may be a verb or tell of a noun ("raised taxes").
 */
function openings(t: EnglishText, chunk: LabelledChunk): readonly string[] {
  const { first, end } = chunk;
  const { kind } = chunk.label;
  if (kind === "quoted") return [kind];
  if (end - first === 1 && t.tokens[first]?.kind === "word") return ["noun", "verb", "single"];
  const lower = lowerAt(t, first);
  if (isA(t, first, WORD.determiner)) return ["noun"];
  if (isA(t, first, WORD.relative | WORD.preposition | WORD.conjunction)) return [lower];
  if (isA(t, first, WORD.pronoun)) return ["pronoun"];
  if (isA(t, first, WORD.auxiliary)) return ["verb"];
  if (isA(t, first, WORD.pastVerb)) {
    return BASE_TOO.has(lower) || lower.endsWith("ed") ? ["verb", "noun"] : ["verb"];
  }
  if (kind === "counted") return ["noun"];
  return t.numberAt.has(first) ? ["number"] : ["noun"];
}

const isCounted = (chunk: LabelledChunk): boolean => chunk.label.kind === "counted";

/** Whether some one way to begin is open to all of them. */
function beginAlike(t: EnglishText, items: readonly LabelledChunk[]): boolean {
  const [first = [], ...others] = items.map((chunk) => openings(t, chunk));
  return first.some((way) => others.every((ways) => ways.includes(way)));
}

/** Begins what is said about the list after it: "…, he said", "…, according to the report". */
function isRemark(t: EnglishText, chunk: LabelledChunk): boolean {
  const begins = WORD.pronoun | WORD.relative | WORD.preposition | WORD.adverb | WORD.auxiliary;
  return (
    isA(t, chunk.first, begins) ||
    isA(t, chunk.first + 1, WORD.pastVerb | WORD.presentVerb | WORD.auxiliary)
  );
}

const OPENINGS = new Set("that to whether how who what why".split(" "));

/**
 * "to cut taxes, fees and waste, and to build homes": where items begin with one word, commas
 * before other words stand inside them.
 */
function joinByOpening(t: EnglishText, chunks: readonly LabelledChunk[]): LabelledChunk[] {
  const opening = lowerAt(t, chunks[0]?.first ?? 0);
  const begins = (chunk: LabelledChunk) => lowerAt(t, chunk.first) === opening;
  if (!OPENINGS.has(opening) || chunks.filter(begins).length < 2) return [...chunks];
  const joined: LabelledChunk[] = [];
  for (const chunk of chunks) {
    const previous = joined[joined.length - 1];
    if (previous && !begins(chunk)) joined[joined.length - 1] = { ...previous, end: chunk.end };
    else joined.push(chunk);
  }
  return joined;
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

/** Reads a list of words, phrases or clauses, of `unit` where that is told: "cost, time and nerve". */
export function readPhraseItems(
  t: EnglishText,
  chunks: readonly LabelledChunk[],
  stopped: { end: number; stop: Stop },
  unit = "",
): ItemList | undefined {
  let kept = joinByOpening(t, chunks);
  const inner = kept.length < chunks.length;
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
  const counted = named.some(isCounted);
  const coordinated = lastAnd > 0;
  const sure = beginAlike(t, named) && !ambiguous && !trailing && !inner && coordinated;
  const list: ItemList = {
    items: named.map((chunk) => ({ first: chunk.first, end: chunk.end, weight: 1 })),
    kind: "phrase",
    persons: false,
    alternatives: ambiguous || trailing ? [named.length - 1, named.length + 1] : [],
    sure,
    coordinated,
    closed: true,
    open,
    end,
  };
  if (!counted) return list;
  // "four weapons: two rifles, a handgun and a knife" counts what each item stands for.
  const weighed = named.map(({ first, end: after, label }) => ({
    first,
    end: after,
    weight: label.kind === "counted" ? (label.weight ?? 1) : 1,
  }));
  const each = weighed.some(({ weight }) => weight > 1) && named.every(isCounted);
  // "300 jobs: 120 in Leeds, 100 in York and 80 in Hull" is a sum, not a list of things.
  const counts = { ...list, items: weighed, sure: sure && !each };
  return isAbstractNoun(unit)
    ? { ...counts, other: list }
    : { ...counts, alternatives: [...list.alternatives, named.length] };
}
