import type { CountedAge } from "../../age-reading.ts";
import { type CivilDate, dayNumber } from "../../civil-day.ts";
import { daysUpTo } from "../../days.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { type ToldDate, toldDateAt } from "../dates/told-dates.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, spanOf } from "../text/spans.ts";
import type { AgePhrase } from "./age-phrases.ts";
import { DEATH, deathBefore } from "./age-words.ts";
import type { Birth } from "./births.ts";
import { KIN } from "./person-at.ts";

/** When somebody was of an age. */
export type When = CountedAge["on"] & { sure: boolean };

/** In tokens: what stands farther from the death in its sentence says nothing of it. */
const REACH = 30;
const DEATH_REACH = 8;
/** A death that the text does not date is at most this long before the dateline. */
const RECENT_DAYS = 14;
const FRESH_DAYS = 60;
const DEATH_DAYS = new Set("yesterday today overnight peacefully has week night dead".split(" "));

/** The date at a token that the text means; never that of the birth itself. */
export function toldAt(
  dated: DatedText,
  index: number,
  birth: Birth,
  published: CivilDate | undefined,
): ToldDate | undefined {
  if (index >= birth.first && index < birth.end) return undefined;
  return toldDateAt(dated, index, published);
}

function firstTold(
  dated: DatedText,
  [first, end]: readonly [number, number],
  birth: Birth,
  published: CivilDate | undefined,
): ToldDate | undefined {
  for (let i = first; i < end; i++) {
    const told = toldAt(dated, i, birth, published);
    if (told) return told;
  }
  return undefined;
}

export const asWhen = (t: EnglishText, told: ToldDate, because: string): When => ({
  from: told.from,
  to: told.to,
  sure: told.sure,
  span: spanOf(t, told.first, told.end),
  because,
});

/** Whether the clause of "was 86 when she died" tells of the death itself. */
function thenDied(t: EnglishText, { end }: AgePhrase): boolean {
  for (let i = end; i < end + 5; i++) if (DEATH.has(lowerAt(t, i))) return true;
  return false;
}

/** The word of death that the age belongs to: before it, or right behind a bare age. */
export function deathOf(t: EnglishText, phrase: AgePhrase, first: number, end: number) {
  if (phrase.form === "then" && thenDied(t, phrase)) return phrase.end;
  if (phrase.form !== "bare") return deathBefore(t, phrase.first, first);
  for (let i = phrase.end; i < Math.min(end, phrase.end + 4); i++) {
    if (DEATH.has(lowerAt(t, i))) return i;
  }
  return undefined;
}

/** Whether a death without a date is the story's own: with a weekday, in the perfect or the present. */
function isNews(
  { t, weekdayAt }: DatedText,
  sentence: { first: number; end: number },
  death: number,
): boolean {
  if (/^(?:has|have)$/.test(lowerAt(t, death - 1)) || lowerAt(t, death) === "dies") {
    return true;
  }
  const end = Math.min(sentence.end, death + REACH);
  for (let i = Math.max(sentence.first, death - REACH); i < end; i++) {
    if (weekdayAt.has(i) || DEATH_DAYS.has(lowerAt(t, i))) return true;
  }
  return false;
}

/** "She died on May 2" in a paper of 6 May: of this year, whatever years stand around it. */
function isRecent({ from }: ToldDate, published: CivilDate | undefined): boolean {
  if (!published) return false;
  const days = dayNumber(published) - dayNumber(from);
  return days >= 0 && days <= FRESH_DAYS;
}

/** The day of death: beside its word, at the head of the sentence, or just before the dateline. */
export function dayOfDeath(
  dated: DatedText,
  phrase: AgePhrase,
  death: number,
  sentence: { first: number; end: number },
  birth: Birth,
  published: CivilDate | undefined,
): When | undefined {
  const { t } = dated;
  const last = Math.min(sentence.end, Math.max(phrase.end, death) + DEATH_REACH);
  const beside = firstTold(dated, [death + 1, last], birth, published);
  const because = "the day of death that the text gives";
  if (beside) {
    const { sure, ...when } = asWhen(t, beside, because);
    return { ...when, sure: sure || isRecent(beside, published) };
  }
  const opening = [sentence.first, Math.min(sentence.first + 4, death)] as const;
  const opened = firstTold(dated, opening, birth, published);
  if (opened) return asWhen(t, opened, because);
  if (birth.died) {
    const { from, to, first, end } = birth.died;
    const span = spanOf(t, first, end);
    return { from, to, span, because: "the end of the life that the text gives", sure: true };
  }
  if (!published || !isNews(dated, sentence, death)) return undefined;
  const days = daysUpTo(published, RECENT_DAYS);
  return { ...days, because: "shortly before the dateline", sure: true };
}

/**
 * "Solberg died on 8 December 2023. He was 64.": the day of the death told right before, or none
 * where the sentence before is of another time or of somebody else; undefined where it is neither.
 */
export function toldJustBefore(
  dated: DatedText,
  phrase: AgePhrase,
  birth: Birth,
  published: CivilDate | undefined,
): When | "none" | undefined {
  const { t } = dated;
  const here = sentenceIndexAt(t, phrase.first);
  const [own, before] = [t.sentences[here], t.sentences[here - 1]];
  if (!own || !before || own.first !== phrase.first - 2) return undefined;
  if (!/^(?:he|she)$/.test(lowerAt(t, own.first))) return undefined;
  let death = -1;
  for (let i = before.first; i < before.end; i++) {
    const lower = lowerAt(t, i);
    if (KIN.has(lower)) return "none";
    if (lower === "died") death = i;
  }
  if (death >= 0) return dayOfDeath(dated, phrase, death, before, birth, published) ?? "none";
  return firstTold(dated, [before.first, before.end], birth, published) ? "none" : undefined;
}
