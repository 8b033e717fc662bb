import type { AgeReading } from "../../age-reading.ts";
import type { CivilDate } from "../../civil-day.ts";
import { type Days, daysOf, daysUpTo } from "../../days.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { datesMeant } from "../dates/dates-meant.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { type AgePhrase, readAgePhrases } from "./age-phrases.ts";
import { type Birth, datedAt, readBirths } from "./births.ts";
import type { Person } from "./person-at.ts";

type When = AgeReading["on"];

const DEATH = new Set(["died", "dies", "dead", "death", "killed", "passed"]);
/** A death that the text does not date is at most this long before the dateline. */
const RECENT_DAYS = 14;

/** In tokens: what stands farther from the age in its sentence says nothing of it. */
const REACH = 60;

interface Stretch {
  first: number;
  end: number;
}

const holds = (t: EnglishText, { first, end }: Stretch, words: ReadonlySet<string>) => {
  for (let i = first; i < end; i++) if (words.has(lowerAt(t, i))) return true;
  return false;
};

/** The date that the sentence gives, the birth's own and the age left out. */
function dateIn(
  dated: DatedText,
  around: Stretch,
  birth: Birth,
  published: CivilDate | undefined,
): (Days & { first: number; end: number; sure: boolean }) | undefined {
  const { t } = dated;
  for (let i = around.first; i < around.end; i++) {
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
  const around = {
    first: Math.max(sentence.first, phrase.first - REACH),
    end: Math.min(sentence.end, phrase.end + REACH),
  };
  const atDeath = holds(t, around, DEATH);
  const date = dateIn(dated, around, birth, published);
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

/** The surnames by which more than one person is told apart by given names in the text. */
function sharedSurnames(all: readonly Person[]): ReadonlySet<string> {
  const given = new Map<string, string>();
  const shared = new Set<string>();
  for (const person of all) {
    if (!person.given) continue;
    const other = given.get(person.surname);
    if (other === undefined) given.set(person.surname, person.given);
    else if (other !== person.given) shared.add(person.surname);
  }
  return shared;
}

const FULL = (person: Person) => `${person.given ?? ""} ${person.surname}`;

/** The births by the full name and by the surname, the first of each. */
function birthsByName(births: readonly Birth[]): (person: Person) => Birth | undefined {
  const byName = new Map<string, Birth>();
  const bySurname = new Map<string, Birth>();
  for (const birth of births) {
    const full = FULL(birth.person);
    if (!byName.has(full)) byName.set(full, birth);
    if (!bySurname.has(birth.person.surname)) bySurname.set(birth.person.surname, birth);
  }
  return (person) => {
    const any = bySurname.get(person.surname);
    if (!any || person.given === undefined) return any;
    return byName.get(FULL(person)) ?? byName.get(FULL({ ...person, given: undefined }));
  };
}

/** Every age of a person whose birth the text dates too. */
export function readAges(dated: DatedText, published: CivilDate | undefined): AgeReading[] {
  const { t } = dated;
  const births = readBirths(dated);
  if (births.length === 0) return [];
  const phrases = readAgePhrases(t);
  const shared = sharedSurnames([...births, ...phrases].map(({ person }) => person));
  const birthOf = birthsByName(births);
  return phrases.flatMap((phrase): AgeReading[] => {
    const birth = birthOf(phrase.person);
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
        sure: sure && (named || !shared.has(phrase.person.surname)),
        sentence: sentenceSpanAt(t, phrase.first),
      },
    ];
  });
}
