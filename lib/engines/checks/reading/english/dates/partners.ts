import { dashWidth, isDash, lowerAt } from "../text/english-text.ts";
import type { DateReading } from "./date-reading.ts";
import type { DatedText } from "./dated-text.ts";
import { yearAt } from "./dates.ts";
import type { RelativeTerm } from "./relative-terms.ts";

/** What stands beside a relative expression and dates it: a weekday, a date, or a bare year. */
export interface Partner {
  /** Token indices, `end` exclusive. */
  first: number;
  end: number;
  weekday?: number;
  date?: DateReading;
  year?: number;
}

function partnerAt({ t, dateAt, weekdayAt }: DatedText, first: number): Partner | undefined {
  const weekday = weekdayAt.get(first);
  if (weekday && !weekday.short) {
    // "yesterday, Thursday, May 16": the date says more than its weekday.
    const glue = [",", "("].includes(lowerAt(t, first + 1)) ? 1 : 0;
    const the = lowerAt(t, first + 1 + glue) === "the" ? 1 : 0;
    const dated = dateAt.get(first + 1 + glue + the);
    if (dated && dated.days.length > 0) return { first, end: dated.end, date: dated };
    return { first, end: first + 1, weekday: weekday.weekday };
  }
  const date = dateAt.get(first);
  if (date) return { first, end: date.end, date };
  const year = yearAt(t, first);
  return year ? { first, end: year.end, year: year.year } : undefined;
}

/** "yesterday (Friday)", "10 years ago, in 2014", "three days later, on May 9". */
function partnerAfter(dated: DatedText, term: RelativeTerm): Partner | undefined {
  const { t } = dated;
  let i = term.end;
  const bracket = lowerAt(t, i) === "(";
  const glued = bracket || lowerAt(t, i) === "," || isDash(t, i);
  if (glued) i += isDash(t, i) ? dashWidth(t, i) : 1;
  const preposition = lowerAt(t, i) === "on" || lowerAt(t, i) === "in";
  if (preposition) i++;
  if (!glued && !preposition) return undefined;
  const partner = partnerAt(dated, i);
  if (!partner || t.tokens[partner.end]?.lower === "'s") return undefined;
  const monthOnly =
    partner.date && partner.date.days.length === 0 && partner.date.year === undefined;
  // "Last month, April Ruiz said": a month alone dates nothing unless "in" or brackets say so.
  if (monthOnly && !preposition && !bracket) return undefined;
  if (partner.year !== undefined && !preposition && !bracket) {
    return /^[,.)]?$/.test(t.tokens[partner.end]?.text ?? "") ? partner : undefined;
  }
  return partner;
}

/** "in 2014, 10 years ago", "2023 (last year)". */
function partnerBefore(dated: DatedText, term: RelativeTerm): Partner | undefined {
  const { t, dateBefore, weekdayAt } = dated;
  const mark = lowerAt(t, term.first - 1);
  const weekday = mark === "(" ? weekdayAt.get(term.first - 2) : undefined;
  if (weekday && !weekday.short) {
    return { first: weekday.at, end: weekday.at + 1, weekday: weekday.weekday };
  }
  if (mark !== "(" && !(term.counted && (mark === "," || isDash(t, term.first - 1))))
    return undefined;
  const date = dateBefore.get(term.first - 1);
  if (date) return { first: date.first, end: date.end, date };
  const year = yearAt(t, term.first - 2);
  const said = ["in", "("].includes(lowerAt(t, term.first - 3)) || mark === "(";
  return year && said ? { first: term.first - 2, end: year.end, year: year.year } : undefined;
}

/** The date, weekday or year that the text sets beside a relative expression, if it does. */
export function partnerOf(dated: DatedText, term: RelativeTerm): Partner | undefined {
  return partnerAfter(dated, term) ?? partnerBefore(dated, term);
}
