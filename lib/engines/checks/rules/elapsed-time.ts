import { type CivilDate, dayNumber, isoDate, MONTH_NAMES } from "../reading/civil-day.ts";
import { type Days, daysBetween, daysInWords, yearsBetween } from "../reading/days.ts";
import type { ElapsedReading } from "../reading/elapsed-reading.ts";
import { numberOf } from "../reading/rational.ts";
import type { FindingDraft, Rule } from "../rule.ts";

/** The fewest and the most of the unit that can lie between the dates, and the ordinary count. */
interface Between {
  least: number;
  most: number;
  ordinary: number;
}

const isWholeYear = ({ from, to }: Days) => from.month !== to.month;
const monthsOf = ({ year, month }: CivilDate) => year * 12 + month;

function between(reading: ElapsedReading): Between {
  const { from, to, unit } = reading;
  if (unit === "year") {
    const years = yearsBetween(from, to);
    const ordinary = to.to.year - from.from.year;
    return isWholeYear(from) || isWholeYear(to)
      ? { ...years, ordinary }
      : { least: years.least, most: years.most, ordinary: years.most };
  }
  if (unit === "month") {
    const least = monthsOf(to.from) - monthsOf(from.to) - (to.from.day < from.to.day ? 1 : 0);
    const most = monthsOf(to.to) - monthsOf(from.from) - (to.to.day < from.from.day ? 1 : 0);
    return { least, most, ordinary: monthsOf(to.to) - monthsOf(from.from) };
  }
  const days = daysBetween(from, to);
  const size = unit === "week" ? 7 : 1;
  const whole = (count: number) => Math.floor(count / size);
  return {
    least: whole(days.least),
    most: whole(days.most),
    ordinary: reading.counts === "ordinal" ? whole(days.most) : Math.round(days.most / size),
  };
}

type Fit = "fits" | "open" | "wrong";

/** Whether the count can be right: by ordinary counting, only by another way of counting, or not. */
function fitOf(reading: ElapsedReading, { least, most, ordinary }: Between): Fit {
  const { firmness, counts, unit, anniversary } = reading;
  const count = numberOf(reading.count);
  const shift = counts === "ordinal" ? 1 : 0;
  const [low, high] = [least + shift, Math.max(most, ordinary) + shift];
  if (firmness === "at least") return count <= high ? "fits" : count <= high + 1 ? "open" : "wrong";
  if (firmness === "at most") return count >= low ? "fits" : "wrong";
  if (firmness === "almost") {
    if (count >= low && count <= high + Math.max(1, high * 0.1)) return "fits";
    return "wrong";
  }
  if (firmness === "about" || firmness === "just over") {
    const slack = Math.max(1, count * 0.1);
    return count >= low - slack && count <= high + slack ? "fits" : "wrong";
  }
  if (anniversary) {
    if (count === ordinary) return "fits";
    return Math.abs(count - ordinary) === 1 && anniversary === "loose" ? "open" : "wrong";
  }
  // Days counted with both ends make one more: 3 to 8 May is six days.
  const both = unit === "day" && counts === "between" ? high + 1 : high;
  if (count >= low && count <= both) return "fits";
  // A round number of years is rarely meant to the year.
  const round =
    unit === "year" && count >= 20 && count % 10 === 0 && Math.abs(count - ordinary) <= 2;
  const near = count >= low - 1 && count <= high + 1;
  return near || round ? "open" : "wrong";
}

const RECONCILIATIONS = {
  anniversary: "An anniversary may be kept, or spoken of, in the year before or after.",
  counting: "Counting the first and the last, or only full units, makes one more or one less.",
};

function check(reading: ElapsedReading, text: string): FindingDraft | undefined {
  const { from, to, unit, sure, anniversary } = reading;
  const range = between(reading);
  if (range.most < 0) return undefined;
  const fit = fitOf(reading, range);
  if (fit !== "fits" && !sure) return undefined;
  const computed = reading.counts === "ordinal" ? range.ordinary + 1 : range.ordinary;
  // The days just before the dateline are told by the dateline itself.
  const until = to.span || isWholeYear(to) ? to : { from: to.to, to: to.to };
  const [start, end] = [daysInWords(from, MONTH_NAMES), daysInWords(until, MONTH_NAMES)];
  const units = `${computed} ${unit}${computed === 1 ? "" : "s"}`;
  const stated = text.slice(reading.length.start, reading.length.end);
  const inWords = reading.counts === "ordinal" ? `the ${unit} is number ${computed}` : units;
  const reconciliation = anniversary ? RECONCILIATIONS.anniversary : RECONCILIATIONS.counting;
  return {
    outcome: fit === "fits" ? "consistent" : fit === "open" ? "possible" : "contradiction",
    message:
      fit === "fits"
        ? `“${stated}” agrees with the dates: ${start} to ${end}.`
        : `“${stated}” does not agree with the dates: from ${start} to ${end} ${reading.counts === "ordinal" ? inWords : `it is ${units}`}.`,
    stated: { value: numberOf(reading.count), unit },
    computed: { value: computed, text: inWords },
    steps: [
      `It begins with ${start}.`,
      `It is counted to ${end}: ${to.because}.`,
      reading.counts === "ordinal"
        ? `Counting the first as number 1, ${inWords}.`
        : `From ${isoDate(from.from)} to ${isoDate(to.to)} it is ${units}.`,
    ],
    tolerance: reading.firmness === "exactly" ? "as precise as the dates are" : reading.firmness,
    suggestions:
      fit === "fits"
        ? []
        : [`${numberOf(reading.count)} → ${computed}`, "one of the dates is wrong"],
    ...(fit === "open" ? { reconciliation } : {}),
    spans: [
      { role: "stated", ...reading.stated },
      { role: "anchor", ...from.span },
      ...(to.span && to.span.start !== from.span.start
        ? [{ role: "related" as const, ...to.span }]
        : []),
    ],
    values: [
      numberOf(reading.count),
      unit,
      dayNumber(from.from),
      dayNumber(to.to) - dayNumber(to.from),
    ],
    sentence: reading.sentence,
  };
}

/** A length of time against the dates it lies between: "eight years … from 2009 to 2017". */
export const elapsedTime: Rule = {
  id: "elapsed-time",
  version: 2,
  title: "Lengths of time",
  finds: "A length of time, an anniversary or “the 12th day” that the dates beside it do not give.",
  check: ({ elapsed, text }) => elapsed.flatMap((reading) => check(reading, text) ?? []),
};
