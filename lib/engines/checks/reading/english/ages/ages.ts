import type { AgeReading } from "../../age-reading.ts";
import type { CivilDate } from "../../civil-day.ts";
import { type Days, daysOf, daysUpTo } from "../../days.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { datesMeant } from "../dates/dates-meant.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { type AgePhrase, readAgePhrases } from "./age-phrases.ts";
import { type Birth, datedAt, readBirths } from "./births.ts";
import { isSamePerson, type Person } from "./person-at.ts";

type When = AgeReading["on"];

const DEATH = new Set(["died", "dies", "dead", "death", "killed", "passed"]);
/** A death that the text does not date is at most this long before the dateline. */
const RECENT_DAYS = 14;

interface Sentence {
  first: number;
  end: number;
}

const holds = (t: EnglishText, { first, end }: Sentence, words: ReadonlySet<string>) => {
  for (let i = first; i < end; i++) if (words.has(lowerAt(t, i))) return true;
  return false;
};

/** The date that the sentence gives, the birth's own and the age left out. */
function dateIn(
  dated: DatedText,
  sentence: Sentence,
  birth: Birth,
  published: CivilDate | undefined,
): (Days & { first: number; end: number; sure: boolean }) | undefined {
  const { t } = dated;
  for (let i = sentence.first; i < sentence.end; i++) {
    if (i >= birth.first && i < birth.end) continue;
    const full = datedAt(dated, i);
    if (full) return { ...full, sure: true };
    const date = dated.dateAt.get(i);
    const day = date?.days[0];
    if (!date?.month || day === undefined || date.year !== undefined) continue;
    const { candidates, sure } = datesMeant(t, date, day, published);
    const meant = candidates[0];
    if (meant) {
      const days = daysOf(meant.year, meant.month, meant.day);
      return { ...days, first: date.first, end: date.end, sure };
    }
  }
  return undefined;
}

/** When the person was of that age; undefined where the text leaves it open. */
function whenOf(
  dated: DatedText,
  phrase: AgePhrase,
  birth: Birth,
  published: CivilDate | undefined,
): (When & { sure: boolean }) | undefined {
  const { t } = dated;
  const sentence = t.sentences[sentenceIndexAt(t, phrase.first)];
  if (!sentence) return undefined;
  const atDeath = holds(t, sentence, DEATH);
  const date = dateIn(dated, sentence, birth, published);
  if (date) {
    const because = atDeath ? "the day of death that the text gives" : "the date beside the age";
    return { ...date, span: spanOf(t, date.first, date.end), because };
  }
  if (atDeath && birth.died) {
    const { from, to, first, end } = birth.died;
    const because = "the end of the life that the text gives";
    return { from, to, span: spanOf(t, first, end), because, sure: true };
  }
  if (!published) return undefined;
  if (atDeath) {
    return {
      ...daysUpTo(published, RECENT_DAYS),
      because: "shortly before the dateline",
      sure: true,
    };
  }
  // "At 14 she …", told of an earlier time that nothing dates.
  const bare = !/^(?:at|when|by)$/.test(lowerAt(t, phrase.first - 1));
  const stated = !/^(?:at|by)$/.test(lowerAt(t, phrase.first));
  if (!bare || !stated || birth.died) return undefined;
  return { ...daysUpTo(published, 1), because: "the dateline", sure: true };
}

/** Whether more than one person of this surname is told apart by given names in the text. */
function isShared(person: Person, all: readonly Person[]): boolean {
  const given = new Set(
    all.flatMap((each) => (each.surname === person.surname && each.given ? [each.given] : [])),
  );
  return given.size > 1;
}

/** Every age of a person whose birth the text dates too. */
export function readAges(dated: DatedText, published: CivilDate | undefined): AgeReading[] {
  const { t } = dated;
  const births = readBirths(dated);
  if (births.length === 0) return [];
  const phrases = readAgePhrases(t);
  const people = [...births, ...phrases].map(({ person }) => person);
  const bySurname = Map.groupBy(births, ({ person }) => person.surname);
  return phrases.flatMap((phrase): AgeReading[] => {
    const birth = bySurname
      .get(phrase.person.surname)
      ?.find(({ person }) => isSamePerson(person, phrase.person));
    const when = birth && whenOf(dated, phrase, birth, published);
    if (!birth || !when) return [];
    const { sure, ...on } = when;
    const named = phrase.person.given !== undefined && birth.person.given !== undefined;
    return [
      {
        stated: spanOf(t, phrase.first, phrase.end),
        age: phrase.age,
        born: { ...birth.born, span: spanOf(t, birth.first, birth.end) },
        on,
        sure: sure && (named || !isShared(phrase.person, people)),
        sentence: sentenceSpanAt(t, phrase.first),
      },
    ];
  });
}
