import { addMonths, type CivilDate, civilDate, dayNumber } from "../../civil-day.ts";
import { daysOf, daysUpTo } from "../../days.ts";
import type { DatedText } from "../dates/dated-text.ts";
import type { ToldDate } from "../dates/told-dates.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import type { AgePhrase } from "./age-phrases.ts";
import type { Birth } from "./births.ts";
import { asWhen, dayOfDeath, deathOf, toldAt, toldJustBefore, type When } from "./death-days.ts";

/** In tokens: what stands farther from the age in its sentence says nothing of it. */
const REACH = 30;
/** With one of these in its sentence, "she was 24" is told of another time. */
const ANOTHER_TIME = new Set(
  "then when ago time earlier later before after until since while first months years".split(" "),
);
const PAST = /^(?:at|by|when)$/;
const KEEPS = new Set(
  "celebrated celebrates celebrating marked marks marking celebrate mark".split(" "),
);
const TURNS_NOW = new Set("today yesterday tomorrow this on".split(" "));

/** "Celebrated her 90th birthday": kept as the story is told, not one of long ago. */
function isKept(t: EnglishText, first: number): boolean {
  for (let i = first - 1; i >= first - 4; i--) if (KEEPS.has(lowerAt(t, i))) return true;
  return false;
}

/** "Turned 40 this year", "turns 90 on Friday": the year of the birthday. */
function dayReached(
  dated: DatedText,
  { first, end }: AgePhrase,
  published: CivilDate | undefined,
  ofToday: boolean,
): When | undefined {
  const { t } = dated;
  if (!published) return undefined;
  const after = lowerAt(t, end);
  const unit = lowerAt(t, end + 1);
  const sure = true;
  if (after === "last" || after === "next") {
    const by = after === "last" ? -1 : 1;
    if (unit === "year") {
      return { ...daysOf(published.year + by), because: `${after} year by the dateline`, sure };
    }
    if (!/^(?:week|month)$/.test(unit)) return undefined;
    const near =
      unit === "week" ? civilDate(dayNumber(published) + by * 8) : addMonths(published, by);
    const [from, to] = by < 0 ? [near, published] : [published, near];
    return { from, to, because: `${after} ${unit} by the dateline`, sure };
  }
  const month = after === "in" ? dated.dateAt.get(end + 1) : undefined;
  if (month?.month && month.year === undefined && month.days.length === 0) {
    const ahead = lowerAt(t, first - 1) !== "turned";
    const passed = month.month < published.month;
    const year = published.year + (ahead && passed ? 1 : !ahead && !passed ? -1 : 0);
    const around =
      month.month === published.month ? daysOf(published.year) : daysOf(year, month.month);
    return { ...around, because: "the month beside the age", sure };
  }
  const birthday = lowerAt(t, end - 1) === "birthday" && ofToday && isKept(t, first);
  const now = birthday || TURNS_NOW.has(after) || lowerAt(t, first - 1) === "turns";
  const weekday = after !== "on" || isA(t, end + 1, WORD.weekday);
  if (!now || !weekday) return undefined;
  return { ...daysOf(published.year), because: "the year of the dateline", sure };
}

/** "At 78, she is the oldest": told of today. */
function isPresent(t: EnglishText, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 6); i++) {
    if (isA(t, i, WORD.pastVerb | WORD.pastTense)) return false;
    if (isA(t, i, WORD.auxiliary | WORD.presentVerb)) return true;
  }
  return false;
}

const CELLS = new Set(["prison", "jail", "custody", "detention"]);

/** "six *years* in prison": a punishment, and no time of the story. */
const isSentence = (t: EnglishText, at: number): boolean =>
  (lowerAt(t, at + 1) === "in" && CELLS.has(lowerAt(t, at + 2))) ||
  /^['’]?imprisonment$/.test(lowerAt(t, at + 1));

/** Whether the sentence tells of another time than its story's. */
function tellsAnotherTime(t: EnglishText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (ANOTHER_TIME.has(lowerAt(t, i)) && !isSentence(t, i)) return true;
  }
  return false;
}

/** The dates near the age that may tell when it was; two of them leave it open. */
function dateBeside(
  dated: DatedText,
  phrase: AgePhrase,
  [first, end]: readonly [number, number],
  birth: Birth,
  published: CivilDate | undefined,
): ToldDate | "open" | undefined {
  let found: ToldDate | undefined;
  for (let i = first; i < end; i++) {
    const told = toldAt(dated, i, birth, published);
    // "Cole, 46, has led it since 2015" is 46 now.
    if (!told || lowerAt(dated.t, told.first - 1) === "since") continue;
    if (phrase.form === "then" && told.first >= phrase.end) return told;
    if (found) return "open";
    found = told;
    i = told.end - 1;
  }
  return found;
}

/** When the person was of that age; undefined where the text leaves it open. */
export function whenOf(
  dated: DatedText,
  phrase: AgePhrase,
  birth: Birth,
  published: CivilDate | undefined,
): When | undefined {
  const { t } = dated;
  const sentence = t.sentences[sentenceIndexAt(t, phrase.first)];
  if (!sentence) return undefined;
  const first = Math.max(sentence.first, phrase.first - REACH);
  const end = Math.min(sentence.end, phrase.end + REACH);
  const then = phrase.form === "then";
  const death = deathOf(t, phrase, first, end);
  if (death !== undefined) return dayOfDeath(dated, phrase, death, sentence, birth, published);
  const before = lowerAt(t, phrase.first - 1);
  const just = before === "was" ? toldJustBefore(dated, phrase, birth, published) : undefined;
  if (just) return just === "none" ? undefined : just;
  const told = dateBeside(dated, phrase, [first, end], birth, published);
  if (told === "open") return undefined;
  const because = "the date beside the age";
  const now =
    phrase.form === "bare" || before === "is" || (phrase.form === "year-old" && before === "the");
  if (told && !now) {
    const when = asWhen(t, told, because);
    if (told.sure || phrase.form !== "reached") return when;
    // A birthday on a day of this year, the last or the next.
    const [from, to] = [daysOf(told.from.year - 1).from, daysOf(told.to.year + 1).to];
    return { ...when, from, to, sure: true };
  }
  if (phrase.form === "reached") {
    return dayReached(dated, phrase, published, !tellsAnotherTime(t, first, end));
  }
  if (!published || then) return undefined;
  // "Ann Cole, 34, won in 2004": of the day of the story or of what it tells of.
  if (told && dayNumber(told.from) <= dayNumber(published)) {
    return {
      ...asWhen(t, told, because),
      to: published,
      because: "the date beside it, or the dateline",
    };
  }
  // "At 14 she …", told of an earlier time that nothing dates.
  const past = PAST.test(lowerAt(t, phrase.first)) || PAST.test(before);
  const still = before === "at" || PAST.test(lowerAt(t, phrase.first));
  const present = still && lowerAt(t, phrase.end) === "," && isPresent(t, phrase.end, end);
  if ((past && !present) || birth.died || (!now && tellsAnotherTime(t, first, end)))
    return undefined;
  return { ...daysUpTo(published, 1), because: "the dateline", sure: true };
}
