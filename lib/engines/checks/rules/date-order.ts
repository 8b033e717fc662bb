import { dayNumber, MONTH_NAMES } from "../reading/civil-day.ts";
import type {
  DateOrderReading,
  OrderedDates,
  SpannedDates,
} from "../reading/date-order-reading.ts";
import { daysBetween, daysInWords, yearsBetween } from "../reading/days.ts";
import type { FindingDraft, Rule } from "../rule.ts";

const DAYS_OF_WEEK = 7;
const MONTHS_OF_YEAR = 12;

type Judged = Pick<
  FindingDraft,
  "outcome" | "message" | "computed" | "steps" | "suggestions" | "tolerance" | "stated"
> & { reconciliable: boolean };

/** A date in words; years before Christ as they are told. */
function inWords(days: OrderedDates["from"], yearless: boolean): string {
  const { year } = days.from;
  if (yearless) return daysInWords(days, MONTH_NAMES).replace(/ \d+$/, "");
  return year < 0 ? `${-year} BC` : daysInWords(days, MONTH_NAMES);
}

function judgeOrder(
  { from, to, because, yearless }: OrderedDates,
  words: (span: OrderedDates["stated"]) => string,
): Judged {
  const backwards = dayNumber(from.from) > dayNumber(to.to);
  const [first, last] = [inWords(from, yearless), inWords(to, yearless)];
  return {
    reconciliable: true,
    outcome: backwards ? "contradiction" : "consistent",
    message: backwards
      ? `${first} comes after ${last}, and ${because}.`
      : `${first} comes before ${last}, as it must.`,
    stated: { value: first },
    computed: { value: last, text: `${last} is ${backwards ? "before" : "not before"} ${first}` },
    steps: [
      `“${words(from.span)}” is ${first}.`,
      `“${words(to.span)}” is ${last}.`,
      `The order must be so: ${because}.`,
    ],
    suggestions: backwards
      ? [`${first} → a date up to ${last}`, `${last} → a date from ${first} on`]
      : [],
    tolerance: "the dates as precise as they are written",
  };
}

/** The fewest and the most whole units that the range spans, its last one counted or not. */
function unitsIn({ unit, from, to }: SpannedDates): { least: number; most: number } {
  const days = daysBetween(from, to);
  if (unit === "day") return { least: days.least, most: days.most + 1 };
  if (unit === "week") {
    const weeks = (count: number) => count / DAYS_OF_WEEK;
    return { least: Math.floor(weeks(days.least)), most: Math.ceil(weeks(days.most + 1)) };
  }
  const years = yearsBetween(from, to);
  if (unit === "year") return { least: years.least, most: years.most + 1 };
  const months = (to.from.year - from.from.year) * MONTHS_OF_YEAR + to.from.month - from.from.month;
  return { least: months - 1, most: months + 1 };
}

function judgeLength(
  reading: SpannedDates,
  words: (span: SpannedDates["stated"]) => string,
): Judged {
  const { count, unit, length } = reading;
  const { least, most } = unitsIn(reading);
  const holds = count >= least && count <= most;
  const spanned = least === most || unit === "month" ? String(most) : `${least} to ${most}`;
  const between = Math.max(least, most - 1);
  return {
    outcome: holds ? "consistent" : "contradiction",
    // That it ended early reconciles a range that is too short, not one that is too long.
    reconciliable: count > most,
    message: holds
      ? `“${words(length)}” agrees with its dates.`
      : `“${words(length)}” does not agree: its dates span ${spanned} ${unit}s.`,
    stated: { value: count, unit },
    computed: { value: between, text: `${spanned} ${unit}s lie between the dates` },
    steps: [
      `The dates are ${inWords(reading.from, reading.yearless)} and ${inWords(reading.to, reading.yearless)}.`,
      `They span ${spanned} ${unit}s, with the last one counted or not.`,
    ],
    suggestions: holds
      ? []
      : [`${count} ${unit}s → ${between} ${unit}s`, "one of the two dates is wrong"],
    tolerance: `whole ${unit}s, the last one counted or not`,
  };
}

function check(reading: DateOrderReading, text: string): FindingDraft {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const { reconciliable, outcome, ...judged } =
    reading.kind === "order" ? judgeOrder(reading, words) : judgeLength(reading, words);
  const { from, to, reconciliation } = reading;
  const open = outcome === "contradiction" && reconciliable && reconciliation !== undefined;
  return {
    ...judged,
    outcome: open ? "possible" : outcome,
    ...(open ? { reconciliation } : {}),
    spans: [
      { role: "stated", ...reading.stated },
      { role: "anchor", ...from.span },
      { role: "related", ...to.span },
    ],
    values: [judged.stated.value, judged.computed.value],
    sentence: reading.sentence,
  };
}

/** Dates that run backwards, and a range that is longer or shorter than it is said to be. */
export const dateOrder: Rule = {
  id: "date-order",
  version: 1,
  title: "The order of dates",
  finds: "A range that ends before it begins, a death before a birth, a term of another length.",
  check: ({ dateOrder: readings, text }) => readings.map((reading) => check(reading, text)),
};
