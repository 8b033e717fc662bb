import { type CivilDate, isCivilDate, isoDate, longDate } from "../../civil-day.ts";
import { compareDistance, isoAtDistance, type Written } from "../../relative-arithmetic.ts";
import type { RelativeDateReading } from "../../text-reading.ts";
import { type EnglishText, lowerAt, sliceOf } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { type AnchorDate, anchorsBefore } from "./anchors.ts";
import type { DateReading } from "./date-reading.ts";
import type { DatedText } from "./dated-text.ts";
import { type Partner, partnerOf } from "./partners.ts";
import { readingsFrom } from "./readings-from.ts";
import type { RelativeTerm } from "./relative-terms.ts";

function writtenOf(partner: Partner): Written | undefined {
  const { weekday, date, year } = partner;
  if (weekday !== undefined) return { weekday };
  if (year !== undefined) return { year };
  if (!date || date.swapped || date.days.length > 1) return undefined;
  return { year: date.year, month: date.month, day: date.days[0] };
}

function reading(
  t: EnglishText,
  term: RelativeTerm,
  partner: Partner,
  anchor: AnchorDate,
  sure: boolean,
): RelativeDateReading | undefined {
  const all = writtenOf(partner);
  // A year that "six years later" counts from has no day to count to.
  const written = all && anchor.span && term.unit === "year" ? { year: all.year } : all;
  const beside = written && compareDistance(anchor.date, term, written);
  if (!beside) return undefined;
  const first = Math.min(term.first, partner.first);
  const last = Math.max(term.end, partner.end);
  const closing =
    lowerAt(t, last) === ")" && lowerAt(t, Math.min(term.end, partner.end)) === "(" ? 1 : 0;
  const from = anchor.span
    ? `“${t.text.slice(anchor.span.start, anchor.span.end)}”`
    : "the dateline";
  const resolved = isoAtDistance(anchor.date, term);
  return {
    stated: spanOf(t, first, last + closing),
    ...(anchor.span ? { anchor: anchor.span } : {}),
    resolved: [resolved],
    beside,
    steps: [
      anchor.span ? `It counts from ${from}.` : `The dateline is ${longDate(anchor.date)}.`,
      `“${sliceOf(t, term.first, term.end)}” from ${from} is ${resolved}${beside.expected[0] === resolved ? "" : ` (${beside.expected[0]})`}.`,
      `Beside it stands “${sliceOf(t, partner.first, partner.end)}”.`,
    ],
    sure: sure && (t.quoteOf[term.first] as number) < 0,
    sentence: sentenceSpanAt(t, term.first),
  };
}

function fits(found: RelativeDateReading): boolean {
  return found.beside?.expected.includes(found.beside.value) ?? false;
}

/** Tries every date that the expression may count from; one that fits settles it. */
function againstAnchors(
  dated: DatedText,
  term: RelativeTerm,
  partner: Partner,
  published: CivilDate | undefined,
): RelativeDateReading | undefined {
  const anchors = anchorsBefore(dated, term, partner, published);
  const readings = anchors.flatMap(
    (anchor) => reading(dated.t, term, partner, anchor, anchors.length === 1) ?? [],
  );
  return readings.find(fits) ?? readings[0];
}

const SENTENCE_REACH = 120;
const HEADER_REACH = 400;
const HEADER_TOKENS = 8;

/** Whether a line or block begins at the token, or up to so many tokens after it. */
function lineBegins(t: EnglishText, first: number, reach: number): boolean {
  for (let i = first; i <= first + reach; i++) {
    const token = t.tokens[i];
    if (!token || token.gap === "line" || token.gap === "blank" || t.startsBlock.has(i))
      return true;
  }
  return false;
}

/** The date of the entry, in a live blog or a diary, in which the token stands. */
function headerBefore({ t, dates }: DatedText, token: number): DateReading | undefined {
  return readingsFrom(dates, token - HEADER_REACH, token).findLast(({ first, end, days }) => {
    const opens = lineBegins(t, Math.max(0, first - 2), Math.min(2, first));
    const marked = [":", "–", "—", "|"].includes(lowerAt(t, end));
    return days.length === 1 && opens && (marked || lineBegins(t, end, HEADER_TOKENS));
  });
}

/**
 * Whether the expression need not count from the dateline: its sentence speaks of another year, or
 * tells another day to count from ("he said on May 3 that he would be back tomorrow, May 4").
 */
function countsFromElsewhere(
  dated: DatedText,
  term: RelativeTerm,
  partner: Partner,
  published: CivilDate | undefined,
): boolean {
  const { t } = dated;
  const sentence = t.sentences[sentenceIndexAt(t, term.first)];
  const first = Math.max(sentence?.first ?? 0, term.first - SENTENCE_REACH);
  const end = Math.min(sentence?.end ?? 0, term.end + SENTENCE_REACH);
  const years = readingsFrom(dated.years, first, end).filter(
    (year) => year.first < partner.first || year.first >= partner.end,
  );
  if (years.some(({ year, told }) => told && year !== published?.year)) return true;
  const header = headerBefore(dated, term.first);
  const inSentence = readingsFrom(dated.dates, first, term.first);
  return [...inSentence, ...(header ? [header] : [])].some((date) => {
    const [day] = date.days;
    const year = date.year ?? partner.date?.year ?? published?.year;
    if (!date.month || day === undefined || year === undefined || date.first === partner.first) {
      return false;
    }
    const anchor = { year, month: date.month, day };
    const other = isCivilDate(anchor) && reading(t, term, partner, { date: anchor }, true);
    return other !== undefined && other !== false && fits(other);
  });
}

/**
 * Every relative expression that a date, weekday or year stands beside, with what it comes to. The
 * tokens of those weekdays are `taken`: they are not bare.
 */
export function readRelativeDates(
  dated: DatedText,
  published: CivilDate | undefined,
): { readings: RelativeDateReading[]; taken: Set<number> } {
  const { t } = dated;
  const readings: RelativeDateReading[] = [];
  const taken = new Set<number>();
  for (const term of dated.terms) {
    const partner = partnerOf(dated, term);
    if (!partner) continue;
    const found =
      term.anchor === "date before"
        ? againstAnchors(dated, term, partner, published)
        : published && reading(t, term, partner, { date: published }, true);
    if (!found) continue;
    if (
      !fits(found) &&
      term.anchor === "dateline" &&
      countsFromElsewhere(dated, term, partner, published)
    ) {
      continue;
    }
    readings.push(found);
    if (partner.weekday !== undefined) taken.add(partner.first);
  }
  return { readings, taken };
}

/** "last Friday, May 10": the side of the dateline that the word puts the date on. */
export function readSaidSide(
  t: EnglishText,
  weekdayToken: number,
  date: CivilDate,
  daysFromDateline: number,
): RelativeDateReading | undefined {
  const said = lowerAt(t, weekdayToken - 1);
  const [from, to] =
    said === "last" ? [-15, 0] : said === "next" ? [0, 15] : said === "this" ? [-7, 8] : [1, 0];
  if (from > to) return undefined;
  const value = isoDate(date);
  const agrees = daysFromDateline >= from && daysFromDateline <= to;
  return {
    stated: spanOf(t, weekdayToken - 1, weekdayToken + 1),
    resolved: [value],
    beside: {
      value,
      expected: agrees
        ? [value]
        : [
            said === "last"
              ? "shortly before the dateline"
              : said === "next"
                ? "shortly after the dateline"
                : "within a week of the dateline",
          ],
      nearly: [],
    },
    steps: [
      `${value} lies ${Math.abs(daysFromDateline)} days ${daysFromDateline < 0 ? "before" : "after"} the dateline.`,
    ],
    sure: Math.abs(daysFromDateline) <= 60 && (t.quoteOf[weekdayToken] as number) < 0,
    sentence: sentenceSpanAt(t, weekdayToken),
  };
}
