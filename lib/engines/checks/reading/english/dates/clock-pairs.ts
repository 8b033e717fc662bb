import { type EnglishText, isA, isDash, lowerAt, sliceOf } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { type ClockDay, dayAfterClock, dayBeforeClock } from "./clock-days.ts";
import { zonedPlaceAt } from "./clock-places.ts";
import type { DatedText } from "./dated-text.ts";
import type { ClockReading } from "./time-expressions.ts";

/** Two times that are told as one moment. Token indices. */
export interface ClockPair {
  first: ClockReading;
  second: ClockReading;
  firstDay?: ClockDay;
  secondDay?: ClockDay;
  /** The token after both, a closing bracket included. */
  end: number;
}

const MAX_GAP = 8;
const GLUE = new Set(
  ", on the of local time today tonight yesterday tomorrow next previous following day morning afternoon evening night early late".split(
    " ",
  ),
);
const OPENERS = new Set(["(", "["]);
/** Words that may stand between the bracket and the second time. */
const IN_BRACKET = new Set("or at about around approximately i.e. =".split(" "));

/** Whether only the day stands between two tokens, and words that belong to it. */
function isDayOnly({ t, weekdayAt, dateAt }: DatedText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const date = dateAt.get(i);
    if (date && date.end <= end) {
      i = date.end - 1;
      continue;
    }
    if (!GLUE.has(lowerAt(t, i)) && !weekdayAt.has(i) && !isA(t, i, WORD.partOfDay)) return false;
  }
  return true;
}

const hasZone = ({ zone }: ClockReading) => zone !== undefined;

/** Whether its zone is that of a place alone: "9 a.m. in New York", not "9 a.m. New York time". */
const isPlaced = ({ zone }: ClockReading) => zone?.place !== undefined && zone.place === zone.name;

/** How the second time is tied to the first: in a bracket after it, or by a mark that makes them one. */
function tieBetween(
  dated: DatedText,
  first: ClockReading,
  second: ClockReading,
): "bracket" | "mark" | undefined {
  const { t } = dated;
  let at = second.first;
  while (IN_BRACKET.has(lowerAt(t, at - 1))) at--;
  if (OPENERS.has(lowerAt(t, at - 1)) && at - 1 >= first.end) {
    return isDayOnly(dated, first.end, at - 1) ? "bracket" : undefined;
  }
  // "At 10 a.m. in London, 11 a.m. in Paris": two events, each in its place.
  const apart = isPlaced(first) && isPlaced(second);
  const both = hasZone(first) && hasZone(second) && !apart;
  const between = lowerAt(t, first.end);
  const gap = second.first - first.end;
  if (!both) return undefined;
  if (
    gap === 1 &&
    (between === "/" || between === "," || between === "|" || between === "or" || between === ";")
  )
    return "mark";
  if (gap === 2 && between === "," && lowerAt(t, first.end + 1) === "or") return "mark";
  return gap <= 2 && isDash(t, first.end) ? "mark" : undefined;
}

const sameZone = (a: ClockReading, b: ClockReading) =>
  a.zone !== undefined &&
  b.zone !== undefined &&
  a.zone.name.toLowerCase() === b.zone.name.toLowerCase();

/** The places in the text where a range's ends stand: "10:00-11:00 BST" is no pair of one moment. */
function rangeClocks({ ranges }: DatedText): ReadonlySet<number> {
  return new Set(
    ranges.flatMap(({ from, to }) =>
      from.kind === "clock" && to.kind === "clock" ? [from.clock.first, to.clock.first] : [],
    ),
  );
}

/** "9 a.m. in New York": the place beside a time that has no zone names one. */
function withPlace(t: EnglishText, clock: ClockReading): ClockReading {
  const at = clock.end;
  if ((clock.zone && !clock.zone.local) || lowerAt(t, at) !== "in") return clock;
  const place = zonedPlaceAt(t, at + 1);
  if (!place) return clock;
  const name = sliceOf(t, at + 1, place.end);
  const zone = { first: at + 1, end: place.end, name, meanings: [], local: false, place: name };
  return { ...clock, end: place.end, zone };
}

function closed(t: EnglishText, end: number): number {
  return [")", "]"].includes(lowerAt(t, end)) ? end + 1 : end;
}

/**
 * The times that are told twice, in two zones: "9:10 a.m. local time (0510 UTC)", "3 p.m. PT / 6 p.m.
 * ET", "8 p.m. ET (5 p.m. PT; 0000 GMT)". One of the two has its zone beside it.
 */
export function readClockPairs(dated: DatedText): ClockPair[] {
  const { t } = dated;
  const clocks = dated.clocks.map((clock) => withPlace(t, clock));
  const pairs: ClockPair[] = [];
  const inRange = rangeClocks(dated);
  let head: ClockReading | undefined;
  clocks.forEach((second, index) => {
    const previous = clocks[index - 1];
    const near = previous && second.first - previous.end <= MAX_GAP;
    const usable = near && !inRange.has(second.first) && !inRange.has(previous.first);
    const same = usable && sentenceIndexAt(t, previous.first) === sentenceIndexAt(t, second.first);
    const tie =
      same && second.minutesOfDay.length > 0 ? tieBetween(dated, previous, second) : undefined;
    if (!previous || !tie) {
      head = undefined;
      return;
    }
    // "8 p.m. ET (5 p.m. PT; 0000 GMT)": all of them are told of the first.
    const first: ClockReading = head ?? previous;
    head = first;
    if (!(hasZone(first) || hasZone(second)) || sameZone(first, second)) return;
    if (first.minutesOfDay.length === 0) return;
    // "8 p.m. ET/5 p.m. PT on Sunday": the day is that of both.
    const secondDay = tie === "bracket" ? dayAfterClock(dated, second) : undefined;
    const firstDay = dayAfterClock(dated, first) ?? dayBeforeClock(dated, first);
    pairs.push({
      first,
      second,
      ...(firstDay ? { firstDay } : {}),
      ...(secondDay ? { secondDay } : {}),
      end: closed(t, secondDay && secondDay.edge > second.end ? secondDay.edge : second.end),
    });
  });
  return pairs;
}
