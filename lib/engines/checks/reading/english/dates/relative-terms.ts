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
    decades: ["year", 10],
    century: ["year", 100],
  }),
);
const STEPS = new Map(Object.entries({ last: -1, previous: -1, this: 0, next: 1, coming: 1 }));
const ENDINGS = new Map<string, [number, RelativeTerm["anchor"]]>(
  Object.entries({
    ago: [-1, "dateline"],
    later: [1, "date before"],
    earlier: [-1, "date before"],
  }),
);

const ONE = new Set(["a", "an", "one"]);

function named(t: EnglishText, i: number): RelativeTerm | undefined {
  const lower = lowerAt(t, i);
  const base = { first: i, anchor: "dateline", counted: false } as const;
  const days = DAYS.get(lower);
  if (days !== undefined) return { ...base, end: i + 1, amount: days, unit: "day" };
  const next = lowerAt(t, i + 1);
  if (lower === "last" && next === "night") return { ...base, end: i + 2, amount: -1, unit: "day" };
  if (lower === "this" && /^(?:morning|afternoon|evening)$/.test(next)) {
    return { ...base, end: i + 2, amount: 0, unit: "day" };
  }
  const step = STEPS.get(lower);
  const unit = /^(?:month|year)$/.test(next) ? (next as TimeUnit) : undefined;
  return step !== undefined && unit ? { ...base, end: i + 2, amount: step, unit } : undefined;
}

/** "10 years ago", "a week ago", "three days later"; nothing where a rounding word stands by it. */
function countedBefore(t: EnglishText, ending: number): RelativeTerm | undefined {
  const unit = UNITS.get(lowerAt(t, ending - 1));
  if (!unit) return undefined;
  const number = t.numberBefore.get(ending - 1);
  const one = !number && ONE.has(lowerAt(t, ending - 2));
  const count = number?.form === "cardinal" ? integerOf(number.value) : one ? 1 : undefined;
  if (count === undefined) return undefined;
  const first = number?.first ?? ending - 2;
  if (readHedge(t, first, ending - 1).kind !== "exactly" || lowerAt(t, first - 1) === "than") {
    return undefined;
  }
  const [direction, anchor] = ENDINGS.get(lowerAt(t, ending)) ?? [1, "date before"];
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
    const ending = ENDINGS.has(lowerAt(t, index));
    const term = ending ? countedBefore(t, index) : named(t, index);
    if (!term || term.first < from) continue;
    terms.push(term);
    from = term.end;
  }
  return terms;
}
