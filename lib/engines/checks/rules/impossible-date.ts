import type { CalendarReading, DayOnCalendar, TimeOnClock } from "../reading/calendar-reading.ts";
import { daysInMonth, isCivilDate, MONTH_NAMES } from "../reading/civil-day.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule } from "../rule.ts";

const LEAP_YEAR = 2000;
const MONTHS = 12;

type Judged = Pick<
  FindingDraft,
  "message" | "computed" | "steps" | "suggestions" | "reconciliation" | "values"
> & { outcome: Outcome };

function leapDay(year: number, inferred: boolean): Judged {
  const real = isCivilDate({ year, month: 2, day: 29 });
  const earlier = year - (year % 4);
  const nearest = isCivilDate({ year: earlier, month: 2, day: 29 }) ? earlier : earlier - 4;
  const computed = { value: real ? 29 : 28, text: `February ${year} has ${real ? 29 : 28} days` };
  const steps = [
    ...(inferred ? [`No year stands there; that of the dateline is ${year}.`] : []),
    `${year} is ${real ? "a" : "no"} leap year: ${computed.text}.`,
  ];
  const values = [year, 2, 29];
  if (real) {
    const message = `There is a 29 February in ${year}, as the text says.`;
    return { outcome: "consistent", message, computed, steps, suggestions: [], values };
  }
  return {
    outcome: inferred ? "possible" : "contradiction",
    message: `There is no 29 February in ${year}.`,
    computed,
    steps,
    suggestions: ["29 February → 28 February, or 1 March", `${year} → ${nearest}, a leap year`],
    ...(inferred
      ? { reconciliation: "In another year, which the text does not name, there is." }
      : {}),
    values,
  };
}

function dayOf({ year, month, day, yearInferred }: DayOnCalendar): Judged {
  if (month === 2 && day === 29 && year !== undefined) return leapDay(year, yearInferred);
  const values = [year ?? "", month, day];
  if (month > MONTHS) {
    return {
      outcome: "contradiction",
      message: `There is no month ${month}.`,
      computed: { value: MONTHS, text: "a year has 12 months" },
      steps: [`Day ${day} of month ${month}: neither order of the two numbers gives a month.`],
      suggestions: [`${month} → a month from 1 to 12`, `${day} → the month, if the order is wrong`],
      values,
    };
  }
  const name = MONTH_NAMES[month - 1] as string;
  const last = daysInMonth(year ?? LEAP_YEAR, month);
  const has = `${name} has ${last} days${month === 2 && year === undefined ? " at most" : ""}`;
  return {
    outcome: "contradiction",
    message: `There is no ${day} ${name}: ${has}.`,
    computed: { value: last, text: has },
    steps: [`The text has day ${day} of ${name}.`, `${has}.`],
    suggestions: [
      `${day} ${name} → ${last} ${name}`,
      day <= 31 ? `${name} → a month of ${day} days` : `${day} → a day from 1 to ${last}`,
    ],
    values,
  };
}

function timeOf({ hours, minutes, seconds, halved }: TimeOnClock): Judged {
  const two = (number: number) => String(number).padStart(2, "0");
  const written = `${hours}:${two(minutes)}${seconds ? `:${two(seconds)}` : ""}`;
  const minutesWrong = minutes > 59;
  const part = minutesWrong ? "minutes" : seconds > 59 ? "seconds" : "hours";
  const last = part === "hours" ? (halved ? 12 : 24) : 59;
  const range = `${part} go up to ${last}${halved && part === "hours" ? " before a.m. and p.m." : ""}`;
  return {
    outcome: "contradiction",
    message: `${written} is no time of day: ${range}.`,
    computed: { value: last, text: range },
    steps: [`The text has ${hours} hours and ${minutes} minutes.`, `The ${range}.`],
    suggestions: [
      `${written} → a time up to ${last} ${part}`,
      halved ? "leave out a.m. and p.m." : "or a length of time, if that is meant",
    ],
    ...(minutesWrong
      ? {}
      : { reconciliation: "It may be a length of time, or count on past midnight." }),
    values: [hours, minutes, seconds],
  };
}

function check(reading: CalendarReading): FindingDraft {
  const { outcome, reconciliation, ...judged } =
    reading.kind === "day" ? dayOf(reading) : timeOf(reading);
  const open = outcome === "contradiction" && !reading.sure;
  const why = open
    ? (reconciliation ?? "It stands in a quotation, as it was said.")
    : reconciliation;
  const asPossible = open || outcome === "possible";
  return {
    ...judged,
    outcome: open ? "possible" : outcome,
    ...(asPossible && why ? { reconciliation: why } : {}),
    stated: { value: judged.values.filter((value) => value !== "").join("-") },
    tolerance: "exact",
    spans: [{ role: "stated", ...reading.stated }],
    sentence: reading.sentence,
  };
}

/** A day that the calendar does not have, or a time that no clock shows. */
export const impossibleDate: Rule = {
  id: "impossible-date",
  version: 1,
  title: "Dates and times that do not exist",
  finds: "A day that the calendar does not have, such as 31 April, or a time such as 25:61.",
  check: ({ calendar }) => calendar.map(check),
};
