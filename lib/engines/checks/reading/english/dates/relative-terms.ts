import { integerOf } from "../../rational.ts";
import { readHedge } from "../numbers/hedges.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";

export type TimeUnit = "day" | "week" | "month" | "year";

/** An expression that counts from the dateline, or ("three days later") from a date before it. */
export interface RelativeTerm {
  /** Token indices, `end` exclusive. */
  first: number;
  end: number;
  /** How many units from the anchor; negative before it. */
  amount: number;
  unit: TimeUnit;
  anchor: "dateline" | "date before";
  /** The span is counted ("10 years ago"), not named by the calendar ("last year"). */
  counted: boolean;
}

const DAYS = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);
const UNITS = new Map<string, [TimeUnit, number]>(
  Object.entries({
    day: ["day", 1],
    days: ["day", 1],
    week: ["week", 1],
    weeks: ["week", 1],
    fortnight: ["week", 2],
    month: ["month", 1],
    months: ["month", 1],
    year: ["year", 1],
    years: ["year", 1],
    decade: ["year", 10],
    decades: ["year", 10],
    century: ["year", 100],
  }),
);
const STEPS = new Map(Object.entries({ last: -1, this: 0, next: 1, coming: 1 }));
/** Beside "the", these count from a date before: "the next day", "the previous year". */
const STEPS_FROM_DATE = new Map(
  Object.entries({ next: 1, following: 1, previous: -1, preceding: -1 }),
);
const PARTS_OF_DAY = new Set(["morning", "afternoon", "evening", "night"]);
const ENDINGS = new Map<string, [number, RelativeTerm["anchor"]]>(
  Object.entries({
    ago: [-1, "dateline"],
    away: [1, "dateline"],
    later: [1, "date before"],
    earlier: [-1, "date before"],
    before: [-1, "date before"],
    after: [1, "date before"],
  }),
);

const ONE = new Set(["a", "an", "one", "the"]);

/** "the next day", "the following morning", "the previous year": one unit from a date before. */
function steppedFromDate(t: EnglishText, i: number): RelativeTerm | undefined {
  const step = STEPS_FROM_DATE.get(lowerAt(t, i));
  if (step === undefined || lowerAt(t, i - 1) !== "the") return undefined;
  const next = lowerAt(t, i + 1);
  const unit = PARTS_OF_DAY.has(next) ? "day" : UNITS.get(next)?.[0];
  if (!unit || next.endsWith("s") || next === "decade" || next === "century") return undefined;
  return { first: i - 1, end: i + 2, amount: step, unit, anchor: "date before", counted: false };
}

/** "The day before yesterday", "the day after tomorrow". */
function twoDaysAway(t: EnglishText, i: number): RelativeTerm | undefined {
  const day = DAYS.get(lowerAt(t, i));
  const side = lowerAt(t, i - 1);
  const away = side === "before" && day === -1 ? -2 : side === "after" && day === 1 ? 2 : 0;
  if (away === 0 || lowerAt(t, i - 2) !== "day") return undefined;
  const first = lowerAt(t, i - 3) === "the" ? i - 3 : i - 2;
  return { first, end: i + 1, amount: away, unit: "day", anchor: "dateline", counted: false };
}

function named(t: EnglishText, i: number): RelativeTerm | undefined {
  const lower = lowerAt(t, i);
  const base = { first: i, anchor: "dateline", counted: false } as const;
  const days = DAYS.get(lower);
  if (days !== undefined) {
    return twoDaysAway(t, i) ?? { ...base, end: i + 1, amount: days, unit: "day" };
  }
  const next = lowerAt(t, i + 1);
  const definite = lowerAt(t, i - 1) === "the";
  if (lower === "last" && next === "night" && !definite) {
    return { ...base, end: i + 2, amount: -1, unit: "day" };
  }
  if (lower === "this" && PARTS_OF_DAY.has(next)) {
    return { ...base, end: i + 2, amount: 0, unit: "day" };
  }
  const step = STEPS.get(lower);
  const unit = /^(?:week|month|year)$/.test(next) ? (next as TimeUnit) : undefined;
  if (step === undefined || !unit || definite) return steppedFromDate(t, i);
  const rest = /^(?:earlier|later)$/.test(lowerAt(t, i - 1)) ? 1 : 0;
  return { ...base, first: i - rest, end: i + 2, amount: step, unit };
}

/** "in two weeks", "within three days": the count before the unit at `unit`, ahead of the dateline. */
function countedAhead(t: EnglishText, unit: number): RelativeTerm | undefined {
  const found = UNITS.get(lowerAt(t, unit));
  const number = t.numberBefore.get(unit);
  const count = number?.form === "cardinal" ? integerOf(number.value) : undefined;
  const first = number?.first ?? unit - 1;
  const one = !number && /^an?$/.test(lowerAt(t, first)) ? 1 : undefined;
  const amount = count ?? one;
  if (!found || amount === undefined || lowerAt(t, first - 1) !== "in") return undefined;
  // "In two weeks of talks", "in three days' time"
  if (lowerAt(t, unit + 1) === "of") return undefined;
  return {
    first: first - 1,
    end: unit + 1,
    amount: amount * found[1],
    unit: found[0],
    anchor: "dateline",
    counted: true,
  };
}

/** "10 years ago", "a week ago", "three days later"; nothing where a rounding word stands by it. */
function countedBefore(t: EnglishText, ending: number): RelativeTerm | undefined {
  const unit = UNITS.get(lowerAt(t, ending - 1));
  const word = lowerAt(t, ending);
  // "Two days before the vote" counts from the vote.
  const sided = word === "before" || word === "after";
  if (!unit || (sided && !/^[,.(—–]$/.test(lowerAt(t, ending + 1)))) return undefined;
  const number = t.numberBefore.get(ending - 1);
  const one =
    !number && ONE.has(lowerAt(t, ending - 2)) && (sided || lowerAt(t, ending - 2) !== "the");
  const count = number?.form === "cardinal" ? integerOf(number.value) : one ? 1 : undefined;
  if (count === undefined) return undefined;
  const first = number?.first ?? ending - 2;
  if (readHedge(t, first, ending - 1).kind !== "exactly" || lowerAt(t, first - 1) === "than") {
    return undefined;
  }
  const [direction, anchor] = ENDINGS.get(word) ?? [1, "date before"];
  return {
    first,
    end: ending + 1,
    amount: direction * count * unit[1],
    unit: unit[0],
    anchor,
    counted: true,
  };
}

/**
 * Every such expression, in order.
 * @param words the tokens of class `timeUnit` or `temporal`, in order
 */
export function readRelativeTerms(t: EnglishText, words: readonly number[]): RelativeTerm[] {
  const terms: RelativeTerm[] = [];
  let from = 0;
  for (const index of words) {
    const after = ENDINGS.has(lowerAt(t, index + 1)) && UNITS.has(lowerAt(t, index));
    const term = after
      ? countedBefore(t, index + 1)
      : UNITS.has(lowerAt(t, index))
        ? countedAhead(t, index)
        : named(t, index);
    if (!term || term.first < from) continue;
    terms.push(term);
    from = term.end;
  }
  return terms;
}
