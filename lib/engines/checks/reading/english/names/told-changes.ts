import type { MentionReading } from "../../mention-reading.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { isNameToken } from "./name-runs.ts";
import { isOfficeWord } from "./titles.ts";

const words = (list: string) => new Set(list.split(" "));

/** Words that by themselves tell of an office taken, left or held at another time, or of two. */
const CHANGE = words(
  "formerly previously became become becomes becoming appointed appoints appointment nominated nominates nomination nominee promoted promotion succeeded succeeds successor predecessor replaced replaces replacing resigned resigns resignation sworn reshuffle reshuffled sacked dismissed ousted demoted defected transferred swapped tenure stint interim incoming outgoing double dual doubles doubling concurrently ex",
);
/** Words that do so where an office without its holder's name follows: "when she was mayor". */
const BEFORE_OFFICE = words(
  "then once as when while before after since until till later earlier also both elected re-elected reelected fired retired stepped named names moved moves move moving left leaves leaving joined took takes take taking assumed assumes served serving serves started spent career now new made running runs run candidate",
);
const OFFICES = words(
  "office post posts job role portfolio ministry cabinet position positions seat titles senate congress presidency parliament",
);
/** "Last year", "months ago": another time than the text's own. */
const LONG_AGO = words("year years month months decade decades");
const TIME_SHIFT = words("ago later earlier last next previous following before");

const MAX_TOKENS = 80;
const OFFICE_REACH = 7;

/** Whether an office follows that is nobody's title there: "the health ministry", "as mayor". */
function officeFollows(t: EnglishText, at: number, end: number): boolean {
  const stop = Math.min(end, at + 1 + OFFICE_REACH);
  for (let i = at + 1; i < stop; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word") return false;
    if (OFFICES.has(token.lower)) return true;
    if (!isOfficeWord(t, i)) continue;
    let last = i;
    while (last + 1 < stop && isOfficeWord(t, last + 1)) last++;
    const next = t.tokens[last + 1];
    if (!isCapitalised(next) || next?.kind !== "word") return true;
    if (!isCapitalised(token)) return false;
    i = last;
  }
  return false;
}

/** What a sentence tells beside the offices that it names. */
type Told = "nothing" | "another time" | "a change";

function toldBy(t: EnglishText, sentence: number): Told {
  const { first = 0, end: last = 0 } = t.sentences[sentence] ?? {};
  const end = Math.min(last, first + MAX_TOKENS);
  let told: Told = "nothing";
  let future = false;
  for (let i = first; i < end; i++) {
    const { lower, kind, text } = t.tokens[i] ?? {};
    if (lower === undefined) break;
    if (CHANGE.has(lower)) return "a change";
    // "Then Foreign Minister Lima left": it opens the sentence, and tells no other time.
    const opens = lower === "then" && i === first;
    if (!opens && BEFORE_OFFICE.has(lower) && officeFollows(t, i, end)) return "a change";
    const beside = TIME_SHIFT.has(lowerAt(t, i - 1)) || TIME_SHIFT.has(lowerAt(t, i + 1));
    // "in 2011", "In March"; "since June" tells of today as well, "will open by 2030" of no office.
    future ||= isA(t, i, WORD.future);
    const dated = isA(t, i - 1, WORD.preposition) && lowerAt(t, i - 1) !== "since" && !future;
    const year = kind === "number" && /^(?:19|20)\d\d$/.test(text ?? "");
    const opening = i === first + 1 && !t.numberAt.has(i + 1) && !isNameToken(t, i);
    const month = opening && isA(t, i, WORD.month);
    if ((beside && LONG_AGO.has(lower)) || (dated && (year || month))) told = "another time";
  }
  return told;
}

const PRONOUNS = words("he she his her");

const lastWord = ({ words }: MentionReading) => words.at(-1)?.form ?? "";

/** The mentions of each name that has two titles or more, by its last word. */
function ofTwoTitles(mentions: readonly MentionReading[]): MentionReading[][] {
  const offices = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.titles.length === 0) continue;
    const told = offices.get(lastWord(mention)) ?? new Set<string>();
    for (const { office } of mention.titles) told.add(office);
    offices.set(lastWord(mention), told);
  }
  const people = new Map<string, MentionReading[]>();
  for (const mention of mentions) {
    const name = lastWord(mention);
    if ((offices.get(name)?.size ?? 0) < 2) continue;
    const others = people.get(name);
    if (others) others.push(mention);
    else people.set(name, [mention]);
  }
  return [...people.values()];
}

/**
 * Marks the mentions whose sentence tells of another time, and every mention of a person of whom some
 * sentence tells a change of office. Only those of names with two titles or more are looked at: nobody
 * asks it of others.
 */
export function markToldChanges(t: EnglishText, mentions: readonly MentionReading[]): void {
  const known = new Map<number, Told>();
  const told = (sentence: number): Told => {
    const seen = known.get(sentence) ?? toldBy(t, sentence);
    known.set(sentence, seen);
    return seen;
  };
  const goesOn = (sentence: number) =>
    PRONOUNS.has(lowerAt(t, t.sentences[sentence]?.first ?? -1)) && told(sentence) === "a change";
  for (const person of ofTwoTitles(mentions)) {
    const changed = person.some(
      ({ sentence }) => told(sentence) === "a change" || goesOn(sentence + 1),
    );
    for (const mention of person) {
      mention.tellsChange = changed || told(mention.sentence) === "another time";
    }
  }
}
