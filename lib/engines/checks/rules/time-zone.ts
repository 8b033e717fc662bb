import {
  type CivilDate,
  dayNumber,
  longDate,
  WEEKDAY_NAMES,
  weekdayOf,
} from "../reading/civil-day.ts";
import {
  agreements,
  clockOf,
  expectedTime,
  offsetName,
  offsetsOf,
} from "../reading/zone-arithmetic.ts";
import type {
  ClockPairReading,
  SeasonalTimeReading,
  ZonedTime,
} from "../reading/zoned-time-reading.ts";
import type { FindingDraft, Rule } from "../rule.ts";

const WEEK = 7;

type Verdict = Pick<FindingDraft, "outcome" | "reconciliation"> & { says: string };

/** Whether the days beside the two times are as far apart as the zones make them. */
function daysAgree({ first, second }: ClockPairReading, shifts: readonly number[]): boolean {
  return shifts.some((shift) => {
    if (second.dayShift !== undefined) return second.dayShift === shift;
    if (first.weekday === undefined || second.weekday === undefined) return true;
    return (first.weekday + shift + WEEK) % WEEK === second.weekday;
  });
}

/** A day in each half of the year of the reading. */
const eitherHalf = (days: readonly CivilDate[]): CivilDate[] =>
  [1, 7].map((month) => ({ year: days[0]?.year ?? 2024, month, day: 15 }));

/** Why two times that do not agree as read may be one moment all the same. */
function reconciling(reading: ClockPairReading): string | undefined {
  const { first, second, day } = reading;
  const fits = (a: ZonedTime, b: ZonedTime, days: readonly CivilDate[], loosely = false) =>
    agreements(a, b, days, loosely).length > 0;
  if (fits(first, second, day.days, true)) {
    const loose = [first, second].find(({ zones }) =>
      zones.some(({ zone, offsetMinutes }) => offsetMinutes !== undefined && zone !== "UTC"),
    );
    return `“${loose?.zoneName ?? ""}” is used loosely: it holds for the time that the clocks there show on that day.`;
  }
  if (day.known !== "written" && fits(first, second, eitherHalf(day.days))) {
    return "It holds at the other time of the year, when the clocks are set differently.";
  }
  const there = (time: ZonedTime): ZonedTime =>
    time.elsewhere.length > 0 ? { ...time, zones: time.elsewhere } : time;
  const named = first.elsewhere.length + second.elsewhere.length > 0;
  if (named && fits(there(first), there(second), [...day.days, ...eitherHalf(day.days)])) {
    return "It holds in the time of another place that the text names.";
  }
  return undefined;
}

function judgePair(reading: ClockPairReading): Verdict | undefined {
  const { first, second, day, sure } = reading;
  const open = [first, second].find(({ zones }) => zones.length === 0);
  const shifts = agreements(first, second, day.days).map(({ dayShift }) => dayShift);
  const inWords = "It stands in a quotation, as it was said.";
  const wrong: Verdict = sure
    ? { outcome: "contradiction", says: "they are not one moment" }
    : { outcome: "possible", reconciliation: inWords, says: "they are not one moment" };
  if (open) {
    if (shifts.length === 0) return { ...wrong, says: "no zone on earth makes them one moment" };
    if (open.zoneName === "") return undefined;
    const reconciliation = "The text does not say where this is, and so not which zone is meant.";
    return { outcome: "possible", reconciliation, says: "the zone cannot be told" };
  }
  if (shifts.length > 0) {
    if (daysAgree(reading, shifts)) return { outcome: "consistent", says: "they are one moment" };
    return { ...wrong, says: "the day changes with the zone" };
  }
  const guessed = [first, second].find(({ zoneKnown }) => !zoneKnown);
  const silent = [first, second].find(({ zoneName }) => zoneName === "");
  if (guessed && silent) return undefined;
  const reconciliation =
    reconciling(reading) ??
    (guessed || (silent && silent.elsewhere.length > 0)
      ? "It holds if the time is that of a place which the text does not name here."
      : undefined);
  if (!reconciliation) return wrong;
  return { outcome: "possible", reconciliation, says: "they are not one moment as read" };
}

function checkPair(reading: ClockPairReading, text: string): FindingDraft[] {
  const verdict = judgePair(reading);
  if (!verdict) return [];
  const { first, second, day } = reading;
  const { outcome, reconciliation, says } = verdict;
  const words = ({ span }: ZonedTime) => text.slice(span.start, span.end);
  const date = day.days[0] as CivilDate;
  const expected = expectedTime(first, second, date);
  const shifted = (weekday: number, days: number) => WEEKDAY_NAMES[(weekday + days + WEEK) % WEEK];
  const wrongDay = says.startsWith("the day");
  const time = expected ? clockOf(expected.minuteOfDay) : "";
  const name = second.zoneName || "there";
  const dayThere =
    expected && first.weekday !== undefined ? ` ${shifted(first.weekday, expected.dayShift)}` : "";
  const steps = [first, second].map((each) => {
    const [zone] = each.zones;
    const minute = each.minutesOfDay[0] ?? 0;
    if (!zone) return `“${words(each)}”: the text does not tell the zone.`;
    const offsets = offsetsOf(zone, date, minute).map(offsetName).join(" or ");
    return `“${words(each)}” is read as ${clockOf(minute)} at ${offsets}${zone.zone === "UTC" ? "" : ` (${zone.zone})`}.`;
  });
  if (day.known !== "any") steps.push(`The day is taken to be ${longDate(date)}.`);
  if (expected)
    steps.push(`${clockOf(first.minutesOfDay[0] ?? 0)} there is ${time} ${name}${dayThere}.`);
  const agrees = outcome === "consistent";
  return [
    {
      outcome,
      message: agrees
        ? `“${words(first)}” is “${words(second)}”.`
        : `“${words(first)}” and “${words(second)}”: ${says}.`,
      stated: { value: clockOf(second.minutesOfDay[0] ?? 0), unit: "time" },
      computed: {
        value: wrongDay ? dayThere.trim() || "another day" : time,
        text: expected ? `${time} ${name}${dayThere}` : says,
      },
      steps,
      tolerance: "exact",
      suggestions:
        agrees || !expected
          ? []
          : [
              `“${words(second)}” → ${time} ${name}${dayThere}`,
              `“${words(first)}” is the wrong one, or its zone`,
            ],
      ...(reconciliation ? { reconciliation } : {}),
      spans: [
        { role: "stated", ...reading.stated },
        { role: "anchor", ...first.span },
        { role: "related", ...second.span },
      ],
      values: [
        ...first.minutesOfDay,
        first.zoneName,
        ...second.minutesOfDay,
        second.zoneName,
        second.weekday ?? second.dayShift ?? "",
      ],
      sentence: reading.sentence,
    },
  ];
}

/** "EST" in July, "BST" in January: the zone's name against the clocks of that day. */
function checkSeason(reading: SeasonalTimeReading, text: string): FindingDraft[] {
  const { time, day, daySpan, sure } = reading;
  const [meaning] = time.zones;
  const [date] = day.days;
  if (!meaning || meaning.offsetMinutes === undefined || !date) return [];
  const minute = time.minutesOfDay[0] ?? 0;
  const kept = day.days.flatMap((each) => offsetsOf(meaning, each, minute, true));
  const holds = kept.filter((offset) => offset === meaning.offsetMinutes).length;
  // Within days of the change either may be meant.
  if (holds > 0 && holds < kept.length) return [];
  const actual = offsetName(kept[0] ?? 0);
  const said = offsetName(meaning.offsetMinutes);
  const agrees = holds > 0;
  const loosely = meaning.offsetMinutes < (kept[0] ?? 0);
  const reconciliation = loosely
    ? `“${time.zoneName}” is often used loosely for the time kept there, which is ${actual} on that day.`
    : day.known === "written"
      ? undefined
      : "The text does not give the day; it may be one in the other half of the year.";
  const open = reconciliation ?? (sure ? undefined : "It stands in a quotation, as it was said.");
  const words = text.slice(time.span.start, time.span.end);
  return [
    {
      outcome: agrees ? "consistent" : open ? "possible" : "contradiction",
      message: agrees
        ? `${time.zoneName} is the time kept there on ${longDate(date)}.`
        : `${time.zoneName} is ${said}, but the clocks there are at ${actual} on ${longDate(date)}.`,
      stated: { value: said, unit: "offset" },
      computed: { value: actual, text: `${actual} in ${meaning.zone} on ${longDate(date)}` },
      steps: [
        `“${words}” is told at ${said}.`,
        `On ${WEEKDAY_NAMES[weekdayOf(dayNumber(date))]}, ${date.year}-${date.month}-${date.day}, ${meaning.zone} is at ${actual}.`,
      ],
      tolerance: "exact",
      suggestions: agrees
        ? []
        : [
            `${time.zoneName} → the name of the time kept that day (${actual})`,
            "the date is wrong",
          ],
      ...(agrees || !open ? {} : { reconciliation: open }),
      spans: [
        { role: "stated", ...time.span },
        ...(daySpan ? [{ role: "anchor" as const, ...daySpan }] : []),
      ],
      values: [time.zoneName, said, actual],
      sentence: reading.sentence,
    },
  ];
}

/** One moment told in two zones, and a zone's name against the season. */
export const timeZone: Rule = {
  id: "time-zone",
  version: 1,
  title: "Times in two zones",
  finds:
    "A time told in two zones that are not that far apart, or a zone that is not kept that day.",
  check: ({ clockPairs, seasonalTimes, text }) => [
    ...clockPairs.flatMap((pair) => checkPair(pair, text)),
    ...seasonalTimes.flatMap((time) => checkSeason(time, text)),
  ],
};
