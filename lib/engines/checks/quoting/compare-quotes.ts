import type { Wording } from "../reading/quotes/wording.ts";
import type { Span } from "../reading/span.ts";
import { ANY_WORDS } from "./align.ts";
import { type Difference, differencesOf, omissionBetween } from "./differences.ts";
import { type Passage, type PassageSearch, searchPassages } from "./passage-search.ts";
import { type QuotedUnit, quotedUnits } from "./quoted-units.ts";
import {
  labelWords,
  readSourceWords,
  type SourceWords,
  sourceSlice,
  speakerAt,
} from "./source-words.ts";
import { unitStrength } from "./unit-strength.ts";

/** A quotation beside the passage of a source that it quotes. */
export interface QuoteComparison {
  /**
   * "absent" where the source has nothing like it, "partly" where it has some sentences of it and
   * not the others, "untested" where there are too few words to tell.
   */
  status: "verbatim" | "differs" | "partly" | "absent" | "untested";
  /** That the passage is the one quoted is beyond doubt. */
  sure: boolean;
  words: number;
  differences: Difference[];
  /** The sentences of the quotation that differ; all of it where none does. */
  stated: Span;
  /** The source's words for them. */
  source: string;
  /** Sentences that stand far apart in the source, or the other way round. */
  apart: boolean;
  /** Whose words they are by the source's labels, and the words of all of its labels. */
  saidBy?: string;
  labels: ReadonlySet<string>;
}

interface FoundUnit {
  unit: QuotedUnit;
  passage: Passage | undefined;
  differences: Difference[];
  verdict: "found" | "doubtful" | "absent" | "untested";
}

/** Further from the sentence before it than this, a sentence was said at another time. */
const MAX_OMITTED = 60;

/** Nearer to the end of the passage before it than this, a passage follows it. */
const ANCHOR_REACH = 3;

interface Search {
  text: string;
  source: SourceWords;
  ids: ReadonlyMap<string, number>;
  wording: Wording;
  passages: PassageSearch;
  labels: ReadonlySet<string>;
}

function idsOf(unit: QuotedUnit, ids: ReadonlyMap<string, number>): number[] {
  return unit.words.map(({ key }) => (key === "" ? ANY_WORDS : (ids.get(key) ?? 0)));
}

function findUnit(search: Search, unit: QuotedUnit, expected: number | undefined): FoundUnit {
  const { text, source, wording, passages } = search;
  const ids = idsOf(unit, search.ids);
  const [passage] = passages.find(ids, expected);
  const none = { unit, passage: undefined, differences: [] };
  if (!passage) {
    const short = ids.filter((id) => id !== ANY_WORDS).length < 4;
    return { ...none, verdict: short || passages.tooCommon(ids) ? "untested" : "absent" };
  }
  const isEqual = (word: number) => source.ids[passage.at[word] as number] === ids[word];
  const differences =
    passage.cost === 0 ? [] : differencesOf(text, unit.words, source, passage, isEqual, wording);
  const anchored = expected !== undefined && Math.abs(passage.from - expected) <= ANCHOR_REACH;
  const verdict = unitStrength(unit.words, differences, wording, anchored);
  return verdict === "found" || verdict === "doubtful"
    ? { unit, passage, differences, verdict }
    : { ...none, verdict };
}

/** What the source has between two units that the text puts side by side. */
function between(
  search: Search,
  before: FoundUnit,
  after: FoundUnit,
): Difference | "apart" | undefined {
  if (!after.unit.joined || !before.passage || !after.passage) return undefined;
  const [from, to] = [before.passage.to, after.passage.from];
  const inBrackets = before.unit.words.at(-1)?.key === "" || after.unit.words[0]?.key === "";
  if (from === to || (inBrackets && to > from && to - from < 12)) return undefined;
  if (to < from || to - from > MAX_OMITTED) return "apart";
  return omissionBetween(search.text, before.unit.words, search.source, from, to, search.wording);
}

function compareOne(search: Search, inner: Span, units: readonly QuotedUnit[]): QuoteComparison {
  const found: FoundUnit[] = [];
  let apart = false;
  for (const unit of units) {
    const before = found.at(-1);
    const each = findUnit(search, unit, unit.joined ? before?.passage?.to : undefined);
    const gap = before && between(search, before, each);
    if (gap === "apart") apart = true;
    else if (gap) before.differences.push(gap);
    found.push(each);
  }
  const has = (verdict: FoundUnit["verdict"]) => found.some((each) => each.verdict === verdict);
  const differences = found.flatMap((each) => each.differences);
  const differing = found.filter((each) => each.differences.length > 0);
  const shown = differing.length > 0 ? differing : found.filter(({ passage }) => passage);
  const located = has("found") || has("doubtful");
  const first = found.find(({ passage }) => passage)?.passage;
  const saidBy = first && speakerAt(search.source, first.from);
  return {
    status: !located
      ? has("absent")
        ? "absent"
        : "untested"
      : differences.length > 0 || apart
        ? "differs"
        : has("absent")
          ? "partly"
          : "verbatim",
    sure: !differing.some((each) => each.verdict === "doubtful"),
    words: units.reduce((sum, { words }) => sum + words.length, 0),
    differences,
    stated: statedSpan(search.text, inner, units, differing),
    source: sourceOf(search.source, shown),
    apart,
    labels: search.labels,
    ...(saidBy === undefined ? {} : { saidBy }),
  };
}

/** From the first unit that differs to the last, up to where the next one begins. */
function statedSpan(
  text: string,
  inner: Span,
  units: readonly QuotedUnit[],
  differing: readonly FoundUnit[],
): Span {
  const [first, last] = [differing[0]?.unit, differing.at(-1)?.unit];
  if (!first || !last) return inner;
  const next = units[units.indexOf(last) + 1];
  const start = first === units[0] ? inner.start : (first.words[0]?.start ?? inner.start);
  const end = next?.words[0]?.start ?? inner.end;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function sourceOf(source: SourceWords, shown: readonly FoundUnit[]): string {
  const passages = shown.flatMap(({ passage }) => passage ?? []);
  return passages.map(({ from, to }) => sourceSlice(source, from, to)).join(" … ");
}

/**
 * Looks for every quotation of a text (the stretches between its marks) in one source, and compares
 * it word by word. Time in proportion to the two texts.
 */
export function compareQuotes(
  text: string,
  quotes: readonly Span[],
  sourceText: string,
  wording: Wording,
): QuoteComparison[] {
  const units = quotes.map((inner) =>
    quotedUnits(text, inner)
      .map((unit) => ({ ...unit, words: unit.words.filter(({ key }) => !wording.isFiller(key)) }))
      .filter(({ words }) => words.length > 0),
  );
  const ids = new Map<string, number>();
  for (const { key } of units.flat().flatMap(({ words }) => words)) {
    if (key !== "" && !ids.has(key)) ids.set(key, ids.size + 1);
  }
  const source = readSourceWords(sourceText, ids, wording);
  const all = units.flat().map((unit) => idsOf(unit, ids));
  const passages = searchPassages(all, source.ids, ids.size);
  const search = { text, source, ids, wording, passages, labels: labelWords(source) };
  return quotes.map((inner, index) => compareOne(search, inner, units[index] ?? []));
}
