import { type CivilDate, civilDate, dayNumber, weekdayOf } from "../../civil-day.ts";
import { type Days, daysOf } from "../../days.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import type { Direction } from "../text/tense.ts";
import type { DatedText } from "./dated-text.ts";
import { datesMeant } from "./dates-meant.ts";

/** A date as the text means it. Token indices, `end` exclusive. */
export interface ToldDate extends Days {
  first: number;
  end: number;
  /** It can mean no other days. */
  sure: boolean;
}

const WEEK = 7;

/** A date with its year that begins at the token `index`. */
export function datedAt({ dateAt, yearAt }: DatedText, index: number): ToldDate | undefined {
  const date = dateAt.get(index);
  if (date?.year !== undefined && !date.swapped) {
    const { first, end } = date;
    return { ...daysOf(date.year, date.month, date.days[0]), first, end, sure: true };
  }
  const year = yearAt.get(index);
  if (!year || year.year < 1000 || year.stretch) return undefined;
  return { ...daysOf(year.year), first: year.first, end: year.end, sure: true };
}

/** The date that begins at the token `index`, with the year that the text means where none is written. */
export function toldDateAt(
  dated: DatedText,
  index: number,
  published: CivilDate | undefined,
  said?: Direction,
): ToldDate | undefined {
  const full = datedAt(dated, index);
  if (full) return full;
  const date = dated.dateAt.get(index);
  const day = date?.days[0];
  if (!date?.month || day === undefined || date.year !== undefined || date.swapped) {
    return undefined;
  }
  const { candidates, sure } = datesMeant(dated.t, date, day, published, index, said);
  const [meant] = candidates;
  if (!meant) return undefined;
  const { first, end } = date;
  return { ...daysOf(meant.year, meant.month, meant.day), first, end, sure };
}

/** The first date told between two tokens. */
export function firstToldDate(
  dated: DatedText,
  first: number,
  end: number,
  published: CivilDate | undefined,
  said?: Direction,
): ToldDate | undefined {
  for (let i = first; i < end; i++) {
    const told = toldDateAt(dated, i, published, said);
    if (told) return told;
  }
  return undefined;
}

/** The last day before the dateline, or on it, that the weekday named near a token in its sentence means. */
export function weekdayNear(
  { t, weekdayAt }: DatedText,
  token: number,
  reach: number,
  published: CivilDate,
): CivilDate | undefined {
  const sentence = t.sentences[sentenceIndexAt(t, token)];
  if (!sentence) return undefined;
  const end = Math.min(sentence.end, token + reach);
  for (let i = Math.max(sentence.first, token - reach); i < end; i++) {
    const weekday = weekdayAt.get(i);
    if (!weekday) continue;
    const today = dayNumber(published);
    return civilDate(today - ((weekdayOf(today) - weekday.weekday + WEEK) % WEEK));
  }
  return undefined;
}
