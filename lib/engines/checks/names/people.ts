import type { MentionReading, NameWord } from "../reading/mention-reading.ts";

/** One person of the text: the mentions with a given name, and those with the surname alone. */
export interface PersonNamed {
  surname: string;
  full: MentionReading[];
  bare: MentionReading[];
}

const mayBePerson = ({ kind, words }: MentionReading): boolean =>
  kind === "person" || (kind === "unknown" && words.length === 2);

/** The surname's word: of an unknown name of two words, the last. */
export function surnameWord({ words, surname }: MentionReading): NameWord | undefined {
  return words[surname ?? words.length - 1];
}

/**
 * The persons of a text. A surname alone belongs to the one full name that has it; where two full
 * names have it, nobody can tell whose it is, and it is left out.
 */
export function peopleOf(mentions: readonly MentionReading[]): PersonNamed[] {
  const byWhole = new Map<string, PersonNamed>();
  const bySurname = new Map<string, PersonNamed[]>();
  const addPerson = (key: string, surname: string): PersonNamed => {
    const person = { surname, full: [], bare: [] };
    byWhole.set(key, person);
    const others = bySurname.get(surname);
    if (others) others.push(person);
    else bySurname.set(surname, [person]);
    return person;
  };
  for (const mention of mentions) {
    const { words, certain } = mention;
    if (!certain || words.length < 2 || !mayBePerson(mention)) continue;
    const whole = words.map(({ form }) => form).join(" ");
    const surname = surnameWord(mention)?.form ?? "";
    (byWhole.get(whole) ?? addPerson(whole, surname)).full.push(mention);
  }
  for (const mention of mentions) {
    const [word] = mention.words;
    if (mention.words.length !== 1 || !word || !mention.certain) continue;
    // "D. W. Moore" is more than a surname.
    if (word.start !== mention.start) continue;
    const people = bySurname.get(word.form);
    if (people && people.length > 1) continue;
    const titled = mention.titles.length > 0;
    if (!people && !titled) continue;
    (people?.[0] ?? addPerson(word.form, word.form)).bare.push(mention);
  }
  return [...byWhole.values()];
}
