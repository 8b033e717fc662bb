import { type CivilDate, dayNumber } from "../../civil-day.ts";
import type { OrderedDates } from "../../date-order-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import type { RangeEnd, RangeReading } from "../dates/time-expressions.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { directionAt } from "../text/tense.ts";
import { type RangeDays, rangeDays } from "./range-days.ts";

/** A date that is moved from one day to another may be moved to an earlier one. */
const MOVES = new Set(
  "move moved moves moving bring brings brought bringing reschedule rescheduled rescheduling shift shifted shifts change changed changes changing switch switched advance advanced postponed push pushed delayed deferred revised amended corrected backdated forward back backwards reverse fell fall falls falling down drop dropped dropping rose risen rising up went decline declined declining shrank shrunk decreased decrease slid slipped reduced cut lowered slumped plunged tumbled rewound travelled traveled jumps jumped".split(
    " ",
  ),
);
const REACH = 12;
const LEVELS = new Set(
  "levels level prices figures numbers standards values rates votes points".split(" "),
);
const DASHES = new Set(["-", "–", "—", "~"]);
/** Up to so many days over New Year, a range whose only year is the second one's began the year before. */
const OVER_NEW_YEAR_DAYS = 240;
const CERTAIN_DAYS = 300;
const YEAR_DAYS = 365;

function isMoved(t: EnglishText, range: RangeReading): boolean {
  const first = t.sentences[sentenceIndexAt(t, range.first)]?.first ?? 0;
  for (let i = range.first - 1; i >= Math.max(first, range.first - REACH); i--) {
    if (MOVES.has(lowerAt(t, i))) return true;
  }
  return range.joiner === "to" && LEVELS.has(lowerAt(t, range.end));
}

const precise = (end: RangeEnd) => end.kind === "date" && end.date.days.length > 0;

/** What may reconcile a range that runs backwards; "none" where nothing does, undefined to be silent. */
function reconciling(
  t: EnglishText,
  range: RangeReading,
  { from, to, year }: RangeDays,
  published: CivilDate | undefined,
): string | undefined {
  const days = precise(range.from) && precise(range.to);
  const backwards = dayNumber(from.from) - dayNumber(to.to);
  const overNewYear = YEAR_DAYS - backwards;
  if (year === "own") {
    const bare = range.opener === "" && range.joiner === "-" && lowerAt(t, range.first - 1) !== "(";
    // "2010-1995" is a telephone number.
    if (bare) return undefined;
    if (range.opener === "" && !DASHES.has(range.joiner)) {
      return "It may be a change from the one to the other, not a range.";
    }
    return "none";
  }
  // "Will run from 12 September to 3 July 2024", said in 2024: it cannot begin the year before.
  const ahead = year === "shared" && published?.year === to.from.year;
  if (days && ahead && directionAt(t, range.first) > 0) return "none";
  if (!days || overNewYear <= OVER_NEW_YEAR_DAYS) return undefined;
  if (year === "none" && (range.opener === "" || overNewYear <= CERTAIN_DAYS)) return undefined;
  if (year === "shared" && overNewYear > CERTAIN_DAYS) return "none";
  return "It may begin in the year before the one that it ends in.";
}

const isOneDate = ({ from, to }: RangeReading) =>
  from.kind === "date" && to.kind === "date" && from.date.first === to.date.first;

function spanOfEnd(t: EnglishText, end: RangeEnd, range: RangeReading) {
  if (isOneDate(range)) return spanOf(t, range.first, range.end);
  if (end.kind === "year") return spanOf(t, end.year.first, end.year.end);
  const reading = end.kind === "date" ? end.date : end.clock;
  return spanOf(t, reading.first, reading.end);
}

/** The ranges of dates and years, each with its ends in the order in which they must lie. */
export function readRangeOrder(
  { t, ranges, periodAt }: DatedText,
  published: CivilDate | undefined,
): OrderedDates[] {
  return ranges.flatMap((range): OrderedDates[] => {
    const days = rangeDays(t, range);
    // "2023-24" is one year of a school or a league.
    if (!days || periodAt.get(range.first)?.kind === "split year") return [];
    const backwards = dayNumber(days.from.from) > dayNumber(days.to.to);
    if (backwards && isMoved(t, range)) return [];
    const found = backwards ? reconciling(t, range, days, published) : "none";
    if (found === undefined) return [];
    const quoted = (t.quoteOf[range.first] as number) >= 0;
    const reconciliation =
      found !== "none" ? found : quoted ? "It stands in a quotation, as it was said." : undefined;
    return [
      {
        kind: "order",
        stated: spanOf(t, range.first, range.end),
        from: { ...days.from, span: spanOfEnd(t, range.from, range) },
        to: { ...days.to, span: spanOfEnd(t, range.to, range) },
        yearless: days.year === "none",
        because: "a range runs from its first date to its second",
        ...(reconciliation ? { reconciliation } : {}),
        sentence: sentenceSpanAt(t, range.first),
      },
    ];
  });
}
