import { type CivilDate, dayNumber } from "../../civil-day.ts";
import { type Days, daysUpTo } from "../../days.ts";
import type { ElapsedReading, ElapsedUnit } from "../../elapsed-reading.ts";
import { integerOf, rational } from "../../rational.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { firstToldDate, type ToldDate, weekdayNear } from "../dates/told-dates.ts";
import type { NumberReading } from "../numbers/numbers.ts";
import { type EnglishText, lowerAt, tokensOf } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";

const UNITS: Readonly<Record<string, ElapsedUnit | undefined>> = {
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};
const PLURALS: Readonly<Record<string, ElapsedUnit | undefined>> = {
  days: "day",
  weeks: "week",
  months: "month",
  years: "year",
};
const BEGAN = new Set(
  "began begun begin started start launched broke erupted opened founded invaded seized attacked since walked missing disappeared vanished beginning kicked imposed declared took taken".split(
    " ",
  ),
);
/** What goes on is said to enter the unit of that number, or to be in it now. */
const ENTERS = new Set("entered entering enters enter into reached marks".split(" "));
const NOW = new Set(["now", "is", "are"]);
/** What is held on working days: its third day may be a fortnight after its first. */
const WITH_BREAKS = new Set(
  "trial hearing inquest testimony deliberations evidence play session sessions talks school inquiry conference work".split(
    " ",
  ),
);
const REACH = 25;
const DATE_REACH = 10;
const WEEKDAY_REACH = 8;
/** What began is told of in this many sentences before. */
const SENTENCES_BACK = 2;
const MAX_BACK = 60;

/** The date at which what the tokens tell of began: that after a word of beginning. */
function beginning(
  dated: DatedText,
  from: number,
  end: number,
  published: CivilDate,
): ToldDate | undefined {
  for (let i = from; i < end; i++) {
    if (!BEGAN.has(lowerAt(dated.t, i))) continue;
    return firstToldDate(dated, i + 1, Math.min(i + DATE_REACH, end), published, -1);
  }
  return undefined;
}

/** "The strike, which began on 2 April, entered …"; "They walked out on 1 April. The strike entered …". */
function beginningBefore(dated: DatedText, at: number, published: CivilDate): ToldDate | undefined {
  const { t } = dated;
  if (!goesOn(t, at)) return undefined;
  const here = sentenceIndexAt(t, at);
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const sentence = t.sentences[here - back];
    if (!sentence) return undefined;
    const first = Math.max(sentence.first, at - MAX_BACK);
    const found = beginning(dated, first, Math.min(sentence.end, at), published);
    if (found) return found;
  }
  return undefined;
}

function goesOn(t: EnglishText, at: number): boolean {
  const before = /^(?:the|its|their|a)$/.test(lowerAt(t, at - 1)) ? at - 2 : at - 1;
  const word = lowerAt(t, before);
  if (ENTERS.has(word)) return true;
  return /^(?:in|on)$/.test(word) && NOW.has(lowerAt(t, before - 1));
}

/** The day on which it is the unit of that number: the weekday beside it, or that of the dateline. */
function dayOf(dated: DatedText, at: number, published: CivilDate): Days {
  const weekday = weekdayNear(dated, at, WEEKDAY_REACH, published);
  return weekday ? { from: weekday, to: weekday } : daysUpTo(published, 1);
}

type Counted = Pick<ElapsedReading, "count" | "unit" | "firmness" | "counts"> & {
  first: number;
  end: number;
};

/** "The third day of the trial" */
function hasBreaks(t: EnglishText, end: number): boolean {
  if (lowerAt(t, end) !== "of") return false;
  for (let i = end + 1; i < end + 5; i++) if (WITH_BREAKS.has(lowerAt(t, i))) return true;
  return false;
}

/** "the 12th day", "its third week", "Day 12 of the strike". */
function countedUnit(t: EnglishText, number: NumberReading): Counted | undefined {
  const { first, end, form, value: count } = number;
  const rest = { count, firmness: "exactly", counts: "ordinal" } as const;
  if (form === "ordinal") {
    const unit = UNITS[lowerAt(t, end)];
    if (!unit) return undefined;
    const before = lowerAt(t, first - 1);
    const told = /^(?:the|its|their|his|her|a)$/.test(before);
    return told ? { ...rest, first, end: end + 1, unit } : undefined;
  }
  const unit = form === "cardinal" ? UNITS[lowerAt(t, first - 1)] : undefined;
  if (!unit || lowerAt(t, end) !== "of" || integerOf(count) === undefined) return undefined;
  return { ...rest, first: first - 1, end, unit };
}

/** "the 12th day of a strike that began on 3 May", "in its third year", "for months". */
export function readNthUnits(dated: DatedText, published: CivilDate | undefined): ElapsedReading[] {
  const { t } = dated;
  if (!published) return [];
  const reading = ({ first, end, ...rest }: Counted): ElapsedReading[] => {
    const sentence = t.sentences[sentenceIndexAt(t, first)];
    const limit = Math.min(sentence?.end ?? 0, end + REACH);
    const ordinal = rest.counts === "ordinal";
    const from =
      beginning(dated, end, limit, published) ??
      (ordinal ? beginningBefore(dated, first, published) : undefined);
    if (!from || dayNumber(from.from) > dayNumber(published)) return [];
    const to = ordinal ? dayOf(dated, first, published) : daysUpTo(published, 2);
    const told =
      dayNumber(to.to) === dayNumber(published) ? "the dateline" : "the weekday beside it";
    return [
      {
        ...rest,
        stated: spanOf(t, first, end),
        length: spanOf(t, first, end),
        from: { from: from.from, to: from.to, span: spanOf(t, from.first, from.end) },
        to: { ...to, because: told },
        anniversary: false,
        sure: from.sure,
        sentence: sentenceSpanAt(t, first),
      },
    ];
  };
  const ordinals = t.numbers.flatMap((number) => {
    const counted = countedUnit(t, number);
    const broken = counted?.unit === "day" && hasBreaks(t, counted.end);
    return counted && !broken ? reading(counted) : [];
  });
  const vague = tokensOf(t, Object.keys(PLURALS)).flatMap((at) => {
    const unit = PLURALS[lowerAt(t, at)];
    if (!unit || lowerAt(t, at - 1) !== "for") return [];
    const count = rational(2n);
    return reading({
      first: at - 1,
      end: at + 1,
      count,
      unit,
      firmness: "at least",
      counts: "between",
    });
  });
  return [...ordinals, ...vague];
}
