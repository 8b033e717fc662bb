import type { MentionReading, NameWord } from "../reading/mention-reading.ts";

export interface NameUse {
  mention: MentionReading;
  word: NameWord;
}

/** One spelling of one word of a name, and all that the text shows of it. */
export interface NameForm {
  form: string;
  uses: NameUse[];
  /** It stands as a name by itself somewhere. */
  alone: NameUse[];
  /** The given names that it is a surname to, and the surnames that it is a given name to. */
  withGiven: Set<string>;
  withSurname: Set<string>;
  /** The rest of each longer name around it, with its place there. */
  around: Set<string>;
  ordinary: boolean;
  given: boolean;
  /** It stands, at any place, in a longer name that is or may be a person's. */
  inPerson: boolean;
  /** Some use is surely a person's name; and some surely a body's or a country's. */
  person: boolean;
  body: boolean;
  /** It names a country, state or known town somewhere, whatever else. */
  place: boolean;
}

const MIN_LETTERS = 4;
const MAX_WORDS = 8;

function newForm(form: string): NameForm {
  return {
    form,
    uses: [],
    alone: [],
    withGiven: new Set(),
    withSurname: new Set(),
    around: new Set(),
    ordinary: false,
    given: false,
    inPerson: false,
    person: false,
    body: false,
    place: false,
  };
}

/** "NATO", "LONDON": capitals all through tell nothing about spelling. */
function isAllCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** The words of a mention around the one at `at`, which stands for a gap. */
function aroundKey(words: readonly NameWord[], at: number): string {
  return words.map(({ form }, index) => (index === at ? "*" : form)).join(" ");
}

function mayBePerson({ kind, words }: MentionReading): boolean {
  return kind === "person" || (kind === "unknown" && words.length <= 3);
}

function addUse(entry: NameForm, mention: MentionReading, at: number) {
  const { words, kind } = mention;
  const word = words[at] as NameWord;
  const use = { mention, word };
  entry.uses.push(use);
  entry.ordinary ||= word.ordinary;
  entry.given ||= word.given;
  entry.person ||= kind === "person";
  entry.body ||= kind === "organisation";
  entry.place ||= kind === "place";
  if (words.length === 1) {
    // "Johnson & Co." and "D. W. Moore" are more than the one word.
    if (word.start === mention.start && word.end === mention.end) entry.alone.push(use);
    return;
  }
  entry.around.add(aroundKey(words, at));
  if (!mayBePerson(mention)) return;
  entry.inPerson = true;
  const surname = mention.surname ?? words.length - 1;
  const given = surname === 0 ? words.length - 1 : 0;
  if (at === surname) entry.withGiven.add((words[given] as NameWord).form);
  if (at === given) entry.withSurname.add((words[surname] as NameWord).form);
}

/** Every spelling of four letters and more among the names of a text, by the spelling. */
export function nameForms(mentions: readonly MentionReading[]): Map<string, NameForm> {
  const forms = new Map<string, NameForm>();
  for (const mention of mentions) {
    const { words } = mention;
    if (words.length > MAX_WORDS) continue;
    for (let at = 0; at < words.length; at++) {
      const { form, text } = words[at] as NameWord;
      if (form.length < MIN_LETTERS || isAllCapitals(text)) continue;
      const entry = forms.get(form) ?? newForm(form);
      forms.set(form, entry);
      addUse(entry, mention, at);
    }
  }
  return forms;
}
