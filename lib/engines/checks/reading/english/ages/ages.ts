import type { AgeReading, BareAge, CountedAge } from "../../age-reading.ts";
import type { CivilDate } from "../../civil-day.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { type EnglishText, isDash, isPlainWord, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { whenOf } from "./age-days.ts";
import { type AgePhrase, bareAges, readAgePhrases } from "./age-phrases.ts";
import { type Birth, readBirths } from "./births.ts";
import { firstNameAfter, KIN, type Person } from "./person-at.ts";
import { readRepeatedAges } from "./repeated-ages.ts";

/** In tokens: no age is told of a birth farther back in its sentence. */
const LIFE_REACH = 40;
const BIRTH_REACH = 9;
/** Between an age and the birth told with it. */
const BEFORE_BIRTH = new Set([",", "(", "who", "was", "born", "in", "on", "b."]);

/** The surnames by which more than one person is told apart by given names in the text. */
function sharedSurnames(all: readonly { person?: Person }[]): ReadonlySet<string> {
  const given = new Map<string, string>();
  const shared = new Set<string>();
  for (const { person } of all) {
    if (!person?.given) continue;
    const other = given.get(person.surname);
    if (other === undefined) given.set(person.surname, person.given);
    else if (other !== person.given) shared.add(person.surname);
  }
  return shared;
}

const fullName = ({ given = "", surname }: Pick<Person, "given" | "surname">) =>
  `${given} ${surname}`;

/** The births by the full name and by the surname, the first of each. */
function birthsByName(births: readonly Birth[]): (person: Person) => Birth | undefined {
  const byName = new Map<string, Birth>();
  const bySurname = new Map<string, Birth>();
  for (const birth of births) {
    if (!birth.person) continue;
    const full = fullName(birth.person);
    if (!byName.has(full)) byName.set(full, birth);
    if (!bySurname.has(birth.person.surname)) bySurname.set(birth.person.surname, birth);
  }
  return (person) => {
    if (person.given === undefined) return bySurname.get(person.surname);
    return byName.get(fullName(person)) ?? byName.get(fullName({ surname: person.surname }));
  };
}

/** Whether nobody else comes up between two tokens: no name, no relative. */
function isOneLife(t: EnglishText, first: number, end: number): boolean {
  if (end - first > LIFE_REACH) return false;
  for (let i = first; i < end; i++) if (KIN.has(lowerAt(t, i))) return false;
  return firstNameAfter(t, first, end) === undefined;
}

/**
 * The birth told just before an age, of the same life: "born in 1950, died in 2010 at the age of 70",
 * "The painter was born in 1950. He died at the age of 70."
 */
function birthJustBefore(t: EnglishText, phrase: AgePhrase, before: Birth | undefined) {
  if (!before || phrase.form === "bare") return undefined;
  // "Born in 1972, the 52-year-old …"
  const unnamed = !phrase.person && lowerAt(t, phrase.first - 1) === "the";
  if (phrase.form === "year-old" && !(unnamed && !before.person)) return undefined;
  const here = sentenceIndexAt(t, phrase.first);
  const there = sentenceIndexAt(t, before.first);
  const first = t.sentences[here]?.first ?? 0;
  const same = here === there;
  const goesOn = here === there + 1 && /^(?:he|she)$/.test(lowerAt(t, first)) && !before.person;
  return (same || goesOn) && isOneLife(t, before.end, phrase.first) ? before : undefined;
}

/** The birth told right behind an age: "the 52-year-old, born in 1972". */
function birthJustAfter(t: EnglishText, { end }: AgePhrase, after: Birth | undefined) {
  if (!after || after.first - end > BIRTH_REACH) return undefined;
  let born = false;
  // "The 52-year-old *actress* was born in 1982."
  const first = isPersonNoun(lowerAt(t, end)) ? end + 1 : end;
  for (let i = first; i < after.first; i++) {
    born ||= lowerAt(t, i) === "born";
    const placed = born && isCapitalised(t.tokens[i]);
    if (!BEFORE_BIRTH.has(lowerAt(t, i)) && !placed) return undefined;
  }
  return after;
}

/** "*A 34-year-old man* was jailed. Ann Cole, *born in 1985*, …": the one whom the next sentence names. */
function birthOfNamed(t: EnglishText, { first, end, form, person }: AgePhrase, after?: Birth) {
  const here = sentenceIndexAt(t, first);
  const [own, next] = [t.sentences[here], t.sentences[here + 1]];
  if (!after?.person?.given || !own || !next || form !== "year-old" || person) return undefined;
  const opens = first === own.first + 1 || isDash(t, first - 2);
  if (!opens || !/^an?$/.test(lowerAt(t, first - 1))) return undefined;
  if (!isPersonNoun(lowerAt(t, end)) || after.first >= next.end) return undefined;
  for (let i = end + 1; i < own.end; i++) {
    // "… killed a 29-year-old woman", "… killed his wife, 29": the other may be meant.
    if (KIN.has(lowerAt(t, i)) || /year-old/.test(lowerAt(t, i))) return undefined;
    if (isPlainWord(t, i) && isPersonNoun(lowerAt(t, i))) return undefined;
  }
  let at = next.first;
  while (isCapitalised(t.tokens[at])) at++;
  const born = lowerAt(t, at) === "," && lowerAt(t, at + 1) === "born";
  return born && after.first - at < BIRTH_REACH ? after : undefined;
}

function countedAges(
  dated: DatedText,
  phrases: readonly AgePhrase[],
  published: CivilDate | undefined,
): CountedAge[] {
  const { t } = dated;
  const births = readBirths(dated);
  if (births.length === 0) return [];
  const shared = sharedSurnames([...births, ...phrases]);
  const birthOf = birthsByName(births);
  let next = 0;
  return phrases.flatMap((phrase): CountedAge[] => {
    while ((births[next]?.first ?? Number.POSITIVE_INFINITY) < phrase.first) next++;
    const near =
      birthJustAfter(t, phrase, births[next]) ??
      birthOfNamed(t, phrase, births[next]) ??
      birthJustBefore(t, phrase, births[next - 1]);
    const birth = near ?? (phrase.person && birthOf(phrase.person));
    const when = birth && whenOf(dated, phrase, birth, published);
    if (!birth || !when) return [];
    const { sure, ...on } = when;
    const surname = phrase.person?.surname;
    const named = phrase.person?.given !== undefined && birth.person?.given !== undefined;
    const one = near !== undefined || named || surname === undefined || !shared.has(surname);
    return [
      {
        kind: "counted",
        stated: spanOf(t, phrase.first, phrase.end),
        age: phrase.age,
        born: { ...birth.born, span: spanOf(t, birth.first, birth.end) },
        on,
        reached: phrase.form === "reached",
        sure: sure && one,
        sentence: sentenceSpanAt(t, phrase.first),
      },
    ];
  });
}

/** Every age of a person whose birth the text dates too, and every one that it tells again. */
export function readAges(
  dated: DatedText,
  published: CivilDate | undefined,
): { ages: AgeReading[]; bareAges: BareAge[] } {
  const phrases = readAgePhrases(dated.t);
  return {
    ages: [...countedAges(dated, phrases, published), ...readRepeatedAges(dated.t, phrases)],
    bareAges: bareAges(dated.t, phrases),
  };
}
