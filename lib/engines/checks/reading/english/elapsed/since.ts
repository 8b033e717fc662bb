import type { CivilDate } from "../../civil-day.ts";
import { type Days, daysUpTo } from "../../days.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { datedAt } from "../dates/told-dates.ts";
import { lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import type { Length } from "./lengths.ts";

const REACH = 9;

type Dated = Days & { first: number; end: number };

function dateWithin(dated: DatedText, first: number, end: number): Dated | undefined {
  for (let i = first; i < end; i++) {
    const date = datedAt(dated, i);
    if (date) return date;
    if (/^(?:,|;|and|but|before|until|to)$/.test(lowerAt(dated.t, i)) && i > first + 1)
      return undefined;
  }
  return undefined;
}

/** A date that begins the sentence and tells when the rest was: "In 2004, 300 years after …". */
function openingDate(dated: DatedText, first: number, before: number): Dated | undefined {
  for (let i = first; i < Math.min(first + 3, before); i++) {
    const date = datedAt(dated, i);
    if (date) return date;
  }
  return undefined;
}

/** The date after "since" shortly before a length: "has run it since 1998, for 26 years". */
function sinceBefore(dated: DatedText, length: Length): Dated | undefined {
  const { t } = dated;
  const last = lowerAt(t, length.first - 1) === "for" ? length.first - 2 : length.first - 1;
  const end = lowerAt(t, last) === "," || lowerAt(t, last) === "(" ? last : last + 1;
  for (let i = end - 1; i >= Math.max(0, end - 4); i--) {
    const date = datedAt(dated, i);
    if (date?.end === end && lowerAt(t, i - 1) === "since") return date;
  }
  return undefined;
}

/**
 * A length told from a date in its sentence on: "12 years since 2012", "the first in 12 years, since
 * 2012", "In 2004, 300 years after the battle of 1704".
 */
export function readSince(
  dated: DatedText,
  lengths: readonly Length[],
  published: CivilDate | undefined,
): ElapsedReading[] {
  const { t } = dated;
  return lengths.flatMap((length): ElapsedReading[] => {
    const sentence = t.sentences[sentenceIndexAt(t, length.first)];
    if (!sentence) return [];
    const at = lowerAt(t, length.end) === "," ? length.end + 1 : length.end;
    const word = lowerAt(t, at);
    const reach = Math.min(at + REACH, sentence.end);
    const told =
      word === "since" || word === "after" ? dateWithin(dated, at + 1, reach) : undefined;
    const from = told ?? sinceBefore(dated, length);
    if (!from) return [];
    const opening = openingDate(dated, sentence.first, Math.min(length.first, from.first));
    const distinct = opening && opening.first !== from.first ? opening : undefined;
    if (word === "after" && !distinct) return [];
    const to: ElapsedReading["to"] | undefined = distinct
      ? {
          ...distinct,
          span: spanOf(t, distinct.first, distinct.end),
          because: "the date that opens the sentence",
        }
      : published && { ...daysUpTo(published, 1), because: "the dateline" };
    if (!to) return [];
    return [
      {
        stated: spanOf(t, Math.min(length.first, from.first), Math.max(length.end, from.end)),
        length: spanOf(t, length.first, length.end),
        count: length.count,
        unit: length.unit,
        firmness: length.firmness,
        from: { from: from.from, to: from.to, span: spanOf(t, from.first, from.end) },
        to: {
          from: to.from,
          to: to.to,
          because: to.because,
          ...(to.span ? { span: to.span } : {}),
        },
        counts: "between",
        anniversary: false,
        sure: true,
        sentence: sentenceSpanAt(t, length.first),
      },
    ];
  });
}
