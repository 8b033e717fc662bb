import { isoDate } from "./civil-day.ts";
import { readClockTimes } from "./english/dates/clock-times.ts";
import type { DateReading } from "./english/dates/date-reading.ts";
import { readDates } from "./english/dates/dates.ts";
import type { ClockReading } from "./english/dates/time-expressions.ts";
import { readNumbers } from "./english/numbers/numbers.ts";
import { ENGLISH_SCANNER } from "./english/text/english-scanner.ts";
import { WORD } from "./english/text/word-classes.ts";
import { isCapitalised, scanTokens } from "./scan-tokens.ts";
import type { Token } from "./token.ts";
import { isMonthFirstZone, zoneOfName } from "./zone-names.ts";

/** What a draft says of its own publication. */
export interface Dateline {
  /** `YYYY-MM-DD` */
  publishedOn?: string;
  /** `HH:MM`, 24 hours, in `timeZone` where that is said. */
  publishedTime?: string;
  /** IANA name. */
  timeZone?: string;
  /** Both readings of a date such as 5/6/2024, where nothing decides between them. */
  ambiguousDates?: string[];
  spans: { start: number; end: number; exact: string }[];
}

const HEAD_CODE_UNITS = 1200;
const HEAD_LINES = 8;
const MAX_OTHER_WORDS = 12;
const MAX_PLACE_TOKENS = 5;
const CUES = new Set(
  "published updated posted modified issued date dated created filed".split(" "),
);

interface HeadLine {
  tokens: Token[];
  cue: boolean;
}

/** The first lines of the text, cut into tokens with offsets into the whole text. */
function headLines(text: string): HeadLine[] {
  const cut = text.length > HEAD_CODE_UNITS ? text.lastIndexOf(" ", HEAD_CODE_UNITS) : text.length;
  const head = text.slice(0, cut > 0 ? cut : HEAD_CODE_UNITS);
  const lines: HeadLine[] = [];
  for (const token of scanTokens(head, ENGLISH_SCANNER)) {
    if (lines.length === 0 || token.gap === "line" || token.gap === "blank") {
      if (lines.length === HEAD_LINES) break;
      lines.push({ tokens: [], cue: false });
    }
    const line = lines[lines.length - 1] as HeadLine;
    line.tokens.push(token);
    if (CUES.has(token.lower)) line.cue = true;
  }
  return lines;
}

/** "LONDON, May 17, 2024 (Agency) -": a place in capitals before the date, a dash soon after it. */
function opensStory(tokens: readonly Token[], date: DateReading): boolean {
  const place = tokens.slice(0, date.first).filter((token) => token.kind === "word");
  if (place.length === 0 || date.first > 8) return false;
  const capitals = place[0] as Token;
  if (capitals.text.length < 3 || capitals.text !== capitals.text.toUpperCase()) return false;
  return tokens.slice(date.end, date.end + 12).some((token) => /^[-–—)]$/.test(token.text));
}

const MAX_PLACE_WORDS = 4;

/** "Madrid, 1 August 2023" on a line of its own: a place, a comma, the date, and no more. */
function isPlaceAndDate(tokens: readonly Token[], date: DateReading): boolean {
  const place = tokens.slice(0, date.first);
  const words = place.filter((token) => token.kind === "word");
  if (date.end !== tokens.length || place.at(-1)?.text !== ",") return false;
  if (words.length === 0 || words.length > MAX_PLACE_WORDS) return false;
  return place.every((token) => token.text === "," || isCapitalised(token));
}

/** Whether a line with a date in it is about the article rather than part of it. */
function isDateline(line: HeadLine, date: DateReading, clock: ClockReading | undefined): boolean {
  const { tokens } = line;
  if (opensStory(tokens, date) || isPlaceAndDate(tokens, date)) return true;
  const others = tokens.filter(
    (token, index) =>
      token.kind === "word" &&
      (index < date.first || index >= date.end) &&
      !(clock && index >= clock.first && index < clock.end),
  );
  if (line.cue && date.first < 20) return others.length <= MAX_OTHER_WORDS * 2;
  if (others.length > MAX_OTHER_WORDS) return false;
  const sentence = tokens.at(-1)?.text === "." && others.length > 2;
  const verbs = others.some((token) => (token.classes & (WORD.auxiliary | WORD.pastVerb)) !== 0);
  const byline = tokens[0]?.lower === "by" || tokens.some((token) => token.text === "|");
  // "Madrid, 1 August 2023", a line of its own.
  const place = tokens.slice(0, date.first);
  const placed =
    date.first <= MAX_PLACE_TOKENS &&
    date.end === tokens.length &&
    place.at(-1)?.text === "," &&
    place.every((token, index) => token.capital || (token.text === "," && index > 0));
  const bare = others.every(
    (token) =>
      (token.classes & (WORD.weekday | WORD.partOfDay | WORD.measure)) !== 0 ||
      /^(?:at|on|time|[A-Z]{1,5})$/.test(token.text),
  );
  return !sentence && !verbs && (byline || bare || placed);
}

/** The time and zone of a clock reading, and where it stands without brackets around the zone. */
function publishedTime(tokens: readonly Token[], { first, end, zone, ...clock }: ClockReading) {
  const [minute = 0] = clock.minutesOfDay;
  const two = (number: number) => String(number).padStart(2, "0");
  const last = tokens[(zone?.end ?? end) - 1];
  return {
    time: `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`,
    timeZone: zone && zoneOfName(zone.name),
    span: { start: tokens[first]?.start ?? 0, end: last?.end ?? 0 },
  };
}

/** The ways to read the date, as ISO dates; one where its order is clear. */
function isoDates(date: DateReading, timeZone: string | undefined): string[] {
  const [day] = date.days;
  if (date.year === undefined || !date.month || !day) return [];
  const written = isoDate({ year: date.year, month: date.month, day });
  if (!date.swapped) return [written];
  const swapped = isoDate({ year: date.year, ...date.swapped });
  if (timeZone === undefined || timeZone === "UTC") return [written, swapped];
  return [isMonthFirstZone(timeZone) ? written : swapped];
}

/**
 * Reads what a draft says of its own publication: date, time, zone; undefined where it does not
 * say. Only head lines that have the shape of a dateline are read, never a date of the body. The
 * order of 5/17 is decided by what is impossible, then by the zone, and else left ambiguous.
 */
export function readDateline(text: string): Dateline {
  const lines = headLines(text);
  const dated = lines.flatMap((line) => {
    const numbers = readNumbers(line.tokens);
    const numberAt = new Map(numbers.map((number) => [number.first, number]));
    const words = [...line.tokens.keys()];
    const t = { text, tokens: line.tokens, numbers, numberAt };
    const clock = readClockTimes(t, words).find(({ minutesOfDay }) => minutesOfDay.length > 0);
    const date = readDates(t, words).dates.find(
      (each) => each.year !== undefined && each.days.length === 1 && isDateline(line, each, clock),
    );
    return date ? [{ line, date, clock: clock && publishedTime(line.tokens, clock) }] : [];
  });
  const first = dated[0];
  if (!first) return { spans: [] };
  const clock = dated.find((each) => each.clock)?.clock;
  const dates = isoDates(first.date, clock?.timeZone);
  const { tokens } = first.line;
  const span = {
    start: tokens[first.date.first]?.start ?? 0,
    end: tokens[first.date.end - 1]?.end ?? 0,
  };
  const spans = clock ? [span, clock.span] : [span];
  return {
    ...(dates.length === 1 ? { publishedOn: dates[0] } : { ambiguousDates: dates }),
    ...(clock ? { publishedTime: clock.time } : {}),
    ...(clock?.timeZone ? { timeZone: clock.timeZone } : {}),
    spans: spans.map(({ start, end }) => ({ start, end, exact: text.slice(start, end) })),
  };
}
