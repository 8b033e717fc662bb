import type { SpannedDates } from "../../date-order-reading.ts";
import { integerOf } from "../../rational.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { readingsFrom } from "../dates/readings-from.ts";
import type { DurationReading, RangeReading } from "../dates/time-expressions.ts";
import { readHedged } from "../numbers/hedges.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { rangeDays } from "./range-days.ts";

const words = (list: string) => new Set(list.split(" "));

/** What lasts as long as it is said to, no more and no less. */
const LASTING = words(
  "reign rule war conflict tenure presidency premiership stint spell visit trip tour summit festival conference strike siege occupation stay drought closure battle expedition trial hearing tournament championship exhibition break hiatus period campaign run",
);
/** What is set for a time and may end early. */
const SET = words(
  "term sentence contract deal mandate plan ban suspension lease programme program project mission budget ceasefire truce agreement pact moratorium partnership residency",
);
const UNITS = new Map([
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["year", "year"],
] as const);
const MAX_TO_NOUN = 3;
const REACH = 9;

/** The noun that the length is of, just after it: "a three-year *term*". */
function nounAfter(t: EnglishText, duration: DurationReading): number | undefined {
  for (let i = duration.end; i < duration.end + MAX_TO_NOUN; i++) {
    const lower = lowerAt(t, i);
    if (LASTING.has(lower) || SET.has(lower)) return i;
    if (t.tokens[i]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** Whether nothing between the noun and the range begins to tell of something else. */
function clear(t: EnglishText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (isA(t, i, WORD.auxiliary | WORD.pastVerb | WORD.relative | WORD.conjunction)) return false;
    if (t.numberAt.has(i) || lowerAt(t, i) === ";") return false;
  }
  return true;
}

function rangeAfter({ t, ranges }: DatedText, noun: number): RangeReading | undefined {
  const [range] = readingsFrom(ranges, noun + 1, noun + REACH);
  if (!range || sentenceIndexAt(t, range.first) !== sentenceIndexAt(t, noun)) return undefined;
  return clear(t, noun + 1, range.first) ? range : undefined;
}

/** "A three-year term 2019–2024", "the eight-day festival (3–10 May)": a length and its dates. */
export function readTermLengths(dated: DatedText): SpannedDates[] {
  const { t, durations } = dated;
  return durations.flatMap((duration): SpannedDates[] => {
    const [part, ...more] = duration.parts;
    const unit = UNITS.get((part?.unit ?? "") as "day");
    const count = part && integerOf(part.amount);
    if (!duration.attributive || more.length > 0 || !unit || count === undefined) return [];
    if (readHedged(t, duration.first, duration.end).firmness !== "exactly") return [];
    const noun = nounAfter(t, duration);
    const range = noun === undefined ? undefined : rangeAfter(dated, noun);
    const days = range && rangeDays(t, range);
    if (noun === undefined || !range || !days || days.from.from.year > days.to.from.year) return [];
    const quoted = (t.quoteOf[noun] as number) >= 0;
    const early = SET.has(lowerAt(t, noun))
      ? "What was set for so long may have ended early."
      : undefined;
    const reconciliation = quoted ? "It stands in a quotation, as it was said." : early;
    return [
      {
        kind: "length",
        stated: spanOf(t, duration.first, range.end),
        length: spanOf(t, duration.first, noun + 1),
        count,
        unit,
        yearless: days.year === "none",
        from: { ...days.from, span: spanOf(t, range.first, range.end) },
        to: { ...days.to, span: spanOf(t, range.first, range.end) },
        ...(reconciliation ? { reconciliation } : {}),
        sentence: sentenceSpanAt(t, noun),
      },
    ];
  });
}
