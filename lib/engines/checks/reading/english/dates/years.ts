import { integerOf } from "../../rational.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import { yearAt } from "./dates.ts";
import type { Stretch, YearReading } from "./time-expressions.ts";

const TOLD_BEFORE = new Set(
  "in since by of from until till during before after through between circa early mid late year ( around".split(
    " ",
  ),
);
const STRETCHES = new Map<string, Stretch>([
  ["early", "early"],
  ["beginning", "early"],
  ["start", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
  ["end", "late"],
]);
const BEFORE_CHRIST = new Set(["bc", "bce", "b.c.", "b.c.e."]);
const ANNO_DOMINI = new Set(["ad", "ce", "a.d.", "c.e."]);

/** "early", "mid", or "the end of" before the token `index`; and where it begins. */
export function stretchBefore(
  t: EnglishText,
  index: number,
): { stretch: Stretch; first: number } | undefined {
  const joined = lowerAt(t, index - 1) === "-" || lowerAt(t, index - 1) === "of" ? 1 : 0;
  const at = index - 1 - joined;
  const said = lowerAt(t, at);
  const stretch = STRETCHES.get(said);
  if (!stretch) return undefined;
  const isNoun = /^(?:beginning|start|middle|end)$/.test(said);
  if (isNoun !== (lowerAt(t, index - 1) === "of")) return undefined;
  return { stretch, first: at };
}

/** "44 BC", "AD 79": a year of any number of digits, told by its era. */
function yearOfEra(t: EnglishText, index: number, value: number): YearReading | undefined {
  const after = lowerAt(t, index + 1);
  const capital = t.tokens[index + 1]?.text.toUpperCase() === t.tokens[index + 1]?.text;
  if (capital && BEFORE_CHRIST.has(after)) {
    return { first: index, end: index + 2, year: -value, told: true };
  }
  if (capital && ANNO_DOMINI.has(after)) {
    return { first: index, end: index + 2, year: value, told: true };
  }
  const before = t.tokens[index - 1];
  return before && /^A\.?D\.?$/.test(before.text)
    ? { first: index - 1, end: index + 1, year: value, told: true }
    : undefined;
}

/** A year at `index`, in four digits or after an apostrophe, with what stands around it. */
function plainYear(t: EnglishText, index: number): YearReading | undefined {
  const found = yearAt(t, index);
  if (!found) return undefined;
  const stretch = stretchBefore(t, index);
  const before = lowerAt(t, index - 1);
  const next = t.tokens[found.end];
  const counts = next?.gap === "space" && isPluralNoun(next);
  const glued = next?.gap === "none" && (next.kind !== "mark" || next.text === "%");
  const beforeYear =
    TOLD_BEFORE.has(before) ||
    isA(t, index - 1, WORD.month | WORD.temporal) ||
    found.end > index + 1;
  return {
    first: stretch?.first ?? index,
    end: found.end,
    year: found.year,
    ...(stretch ? { stretch: stretch.stretch } : {}),
    told: (beforeYear || stretch !== undefined) && !counts && !glued,
  };
}

/** Every year that stands alone, in order; years that belong to a date (`inDate`) are left out. */
export function readYears(t: EnglishText, inDate: (token: number) => boolean): YearReading[] {
  const years: YearReading[] = [];
  for (const number of t.numbers) {
    const { first } = number;
    if (!number.inDigits || inDate(first)) continue;
    const value = integerOf(number.value) ?? 0;
    const eraYear = value > 0 && value < 10_000 ? yearOfEra(t, first, value) : undefined;
    const apostrophe = /^['’]$/.test(lowerAt(t, first - 1)) ? first - 1 : first;
    const year = eraYear ?? (value > 0 ? plainYear(t, apostrophe) : undefined);
    if (year) years.push(year);
  }
  return years;
}
