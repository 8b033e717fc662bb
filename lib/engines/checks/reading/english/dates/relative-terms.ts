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

const STARTS = new Set([...DAYS.keys(), ...STEPS.keys(), "a", "an", "one"]);

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
function counted(t: EnglishText, i: number): RelativeTerm | undefined {
  const number = t.numberAt.get(i);
  const one = /^(?:a|an|one)$/.test(lowerAt(t, i)) && !number ? 1 : undefined;
  const count = number?.form === "cardinal" ? integerOf(number.value) : one;
  const end = number?.end ?? i + 1;
  const unit = UNITS.get(lowerAt(t, end));
  const ending = ENDINGS.get(lowerAt(t, end + 1));
  if (count === undefined || !unit || !ending) return undefined;
  if (readHedge(t, i, end).kind !== "exactly" || lowerAt(t, i - 1) === "than") return undefined;
  const [direction, anchor] = ending;
  return {
    first: i,
    end: end + 2,
    amount: direction * count * unit[1],
    unit: unit[0],
    anchor,
    counted: true,
  };
}

/** Every such expression, in order. */
export function readRelativeTerms(t: EnglishText): RelativeTerm[] {
  const terms: RelativeTerm[] = [];
  for (let i = 0; i < t.tokens.length; i++) {
    if (!t.numberAt.has(i) && !STARTS.has(lowerAt(t, i))) continue;
    const term = named(t, i) ?? counted(t, i);
    if (!term) continue;
    terms.push(term);
    i = term.end - 1;
  }
  return terms;
}
