import type { CivilDate } from "../../civil-day.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import { numberOf } from "../../rational.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { datedAt, type ToldDate } from "../dates/told-dates.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { betweenDates } from "./between.ts";
import type { Length } from "./lengths.ts";

const PRESENT = new Set("is are has have remains remain 's ’s".split(" "));
const HEDGES = new Set("but and yet now more almost nearly about some just over than".split(" "));
const VERB_REACH = 12;
const BACK = 40;
/** In years: "three decades" is said of as many more or fewer. */
const DECADES_OFF = 3;

/** The token at which the clause of "two decades later" begins, where that opens it. */
function clauseStart(t: EnglishText, { first }: Length, start: number): number | undefined {
  let at = first;
  while (at > start && HEDGES.has(lowerAt(t, at - 1))) at--;
  return at === start || /^[;—–]$/.test(lowerAt(t, at - 1)) ? at : undefined;
}

/** "Two decades later, the first one *is* about to open": it is told of now. */
function isNow(dated: DatedText, from: number, end: number): boolean {
  const { t } = dated;
  let now = false;
  for (let i = from; i < end; i++) {
    // "Ten years later, in 2004, she returned."
    if (datedAt(dated, i) || dated.dateAt.has(i)) return false;
    if (now || i > from + VERB_REACH) continue;
    if (PRESENT.has(lowerAt(t, i)) && lowerAt(t, i + 1) !== "own") now = true;
    else if (isA(t, i, WORD.auxiliary | WORD.pastTense)) return false;
  }
  return now;
}

/** The one date that the tokens tell. */
function onlyDate(dated: DatedText, first: number, end: number): ToldDate | undefined {
  let found: ToldDate | undefined;
  for (let i = Math.max(first, end - BACK); i < end; i++) {
    const date = datedAt(dated, i);
    if (!date) continue;
    if (found) return undefined;
    found = date;
    i = date.end - 1;
  }
  return found;
}

/** Round numbers of years are rarely meant to the year; undefined where a looser word fits still. */
function loosely(t: EnglishText, length: Length, years: number): Length | undefined {
  const count = numberOf(length.count);
  const decades = lowerAt(t, length.end - 1).startsWith("decade");
  if (decades && Math.abs(years - count) <= DECADES_OFF) return undefined;
  if (length.firmness !== "exactly" || count < 10 || count % 5 !== 0) return length;
  return { ...length, firmness: "about" };
}

/** What was told with its year, and how long after it the story's day is: "It shut in 1991. Three decades later, it is …". */
export function readLater(
  dated: DatedText,
  lengths: readonly Length[],
  published: CivilDate | undefined,
): ElapsedReading[] {
  const { t } = dated;
  if (!published) return [];
  return lengths.flatMap((length): ElapsedReading[] => {
    const on = lowerAt(t, length.end);
    if (length.unit !== "year" || !(on === "later" || on === "on")) return [];
    if (lowerAt(t, length.end + 1) !== ",") return [];
    const here = sentenceIndexAt(t, length.first);
    const [own, before] = [t.sentences[here], t.sentences[here - 1]];
    const at = own && clauseStart(t, length, own.first);
    if (
      !own ||
      at === undefined ||
      !isNow(dated, length.end + 2, Math.min(own.end, length.end + BACK))
    )
      return [];
    const opens = at === own.first;
    if (opens && (!before || t.startsBlock.has(own.first))) return [];
    const from = opens && before ? onlyDate(dated, before.first, before.end) : undefined;
    const date = from ?? (opens ? undefined : onlyDate(dated, own.first, at));
    if (!date || date.from.year > published.year) return [];
    const told = loosely(t, length, published.year - date.from.year);
    return told ? [betweenDates(t, told, date, published)] : [];
  });
}
