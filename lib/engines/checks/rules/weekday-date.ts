import {
  type CivilDate,
  civilDate,
  dayNumber,
  historicWeekdayOf,
  isoDate,
  julianWeekdayOf,
  longDate,
  MONTH_NAMES,
  WEEKDAY_NAMES,
  weekdayOf,
} from "../reading/civil-day.ts";
import type { WeekdayDateReading } from "../reading/text-reading.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule } from "../rule.ts";

/** Greece, the last country of Europe to do so, took up the Gregorian calendar in 1923. */
const LAST_JULIAN_YEAR = 1923;

interface Verdict {
  outcome: Outcome;
  /** Which of the candidates it is about; none where the year cannot be told. */
  date?: number;
  /** Why it may hold after all. */
  note?: string;
}

function outcomeOf(reading: WeekdayDateReading): Verdict {
  const { candidates, weekday, elsewhere } = reading;
  const fits = (date: CivilDate) => historicWeekdayOf(date) === weekday;
  const match = candidates.findIndex(fits);
  if (match === 0 || (match > 0 && !reading.sure)) return { outcome: "consistent", date: match };
  const julian = candidates.findIndex(
    (date) => date.year <= LAST_JULIAN_YEAR && julianWeekdayOf(date) === weekday,
  );
  if (julian >= 0) {
    const note = "In the Julian calendar it was that weekday.";
    return { outcome: "possible", date: julian, note };
  }
  if (candidates.length === 0) return { outcome: "possible" };
  const other = reading.because === "written" ? undefined : elsewhere.find(fits);
  if (other) {
    const note = `In ${other.year} it was that weekday.`;
    return { outcome: "possible", date: 0, note };
  }
  if (reading.quoted) {
    return { outcome: "possible", date: 0, note: "It stands in a quotation, as it was said." };
  }
  if (!reading.ordinary) {
    const years = yearsThatFit(reading).slice(-4).join(", ");
    return { outcome: "possible", date: 0, note: `In another year it was that weekday: ${years}.` };
  }
  return { outcome: "contradiction", date: 0 };
}

function yearsThatFit({ month, day, weekday }: WeekdayDateReading): number[] {
  const fitting: number[] = [];
  for (let year = 2000; year < 2040; year++) {
    const exists = month !== 2 || day < 29 || year % 4 === 0;
    if (exists && weekdayOf(dayNumber({ year, month, day })) === weekday) fitting.push(year);
  }
  return fitting;
}

function check(reading: WeekdayDateReading): FindingDraft | undefined {
  const { outcome, date: index, note } = outcomeOf(reading);
  if (reading.open && outcome !== "consistent") return undefined;
  const stated = WEEKDAY_NAMES[reading.weekday] as string;
  const date = index === undefined ? undefined : reading.candidates[index];
  const spans: FindingDraft["spans"] = [
    { role: "stated", ...reading.stated },
    { role: "anchor", ...reading.dateSpan },
  ];
  const written = `${reading.day} ${MONTH_NAMES[reading.month - 1]}`;
  const base = {
    stated: { value: stated, unit: "weekday" },
    tolerance: "exact",
    spans,
    sentence: reading.sentence,
  };
  if (!date) {
    const years = yearsThatFit(reading).slice(0, 4).join(", ");
    return {
      ...base,
      outcome,
      message: `${written} is a ${stated} in some years only, and the text does not say which year.`,
      computed: { value: "", text: "the year cannot be told" },
      steps: [
        `The text has ${stated}, ${written}, without a year or a dateline.`,
        `It is a ${stated} in ${years}.`,
      ],
      suggestions: ["Give the year, or the article's dateline."],
      values: [stated, written],
    };
  }
  const computed = WEEKDAY_NAMES[historicWeekdayOf(date)] as string;
  const steps = [`The text has ${stated} for ${written}.`];
  if (reading.because !== "written")
    steps.push(`No year stands there; it is taken to be ${date.year}, ${reading.because}.`);
  if (reading.candidates.length > 1)
    steps.push(
      `Also tried: ${reading.candidates
        .filter((other) => other !== date)
        .map(isoDate)
        .join(", ")}.`,
    );
  steps.push(`${isoDate(date)} is a ${computed}.`);
  if (note) steps.push(note);
  return {
    ...base,
    outcome,
    message:
      outcome === "consistent"
        ? `${longDate(date)} is a ${stated}, as the text says.`
        : `The text has ${stated}, but ${longDate(date).replace(`${computed} `, "")} is a ${computed}.`,
    computed: { value: computed, text: `${isoDate(date)} is a ${computed}` },
    steps,
    suggestions:
      outcome === "consistent"
        ? []
        : [`${stated} → ${computed}`, nearestFit(reading, dayNumber(date))],
    ...(note && outcome !== "consistent" ? { reconciliation: note } : {}),
    values: [stated, isoDate(date)],
  };
}

/** The other side of the correction: the nearest day that is the weekday written. */
function nearestFit(reading: WeekdayDateReading, day: number): string {
  const ahead = (reading.weekday - weekdayOf(day) + 7) % 7;
  const offset = ahead <= 3 ? ahead : ahead - 7;
  const there = isoDate(civilDate(day + offset));
  return `${isoDate(civilDate(day))} → ${there}, a ${WEEKDAY_NAMES[reading.weekday]}`;
}

/** A weekday beside a date against the calendar: "Monday, 8 November 2003" was a Saturday. */
export const weekdayDate: Rule = {
  id: "weekday-date",
  version: 2,
  title: "Weekdays and dates",
  finds: "A weekday beside a date that falls on another day.",
  check: ({ weekdayDates }) => weekdayDates.flatMap((reading) => check(reading) ?? []),
};
