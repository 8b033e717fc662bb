import { integerOf } from "../../rational.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import type { NumberReading } from "../numbers/numbers.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { nearestNameBefore, type Person, topicBefore } from "./person-at.ts";

/** An age as written. Token indices, `end` exclusive. */
export interface AgePhrase {
  first: number;
  end: number;
  age: number;
  person: Person;
}

const OLDEST = 120;
/** In tokens. */
const SUBJECT_REACH = 60;
const OLD = new Set(["year-old", "years-old", "year-olds"]);

/** Where an age's words begin and end around its number; undefined where it is none. */
function phraseAround(t: EnglishText, number: NumberReading): [number, number] | undefined {
  const { first, end } = number;
  const before = lowerAt(t, first - 1);
  if (before === "aged") return [first - 1, end];
  if (before === "age") return [lowerAt(t, first - 2) === "at" ? first - 2 : first - 1, end];
  if (before === "of" && lowerAt(t, first - 2) === "age") {
    const the = lowerAt(t, first - 3) === "the" ? first - 3 : first - 2;
    return [/^(?:at|by)$/.test(lowerAt(t, the - 1)) ? the - 1 : the, end];
  }
  const hyphen = lowerAt(t, end) === "-" ? end + 1 : end;
  if (OLD.has(lowerAt(t, hyphen))) return [first, hyphen + 1];
  if (/^years?$/.test(lowerAt(t, hyphen))) {
    const old = lowerAt(t, hyphen + 1) === "-" ? hyphen + 2 : hyphen + 1;
    return lowerAt(t, old) === "old" ? [first, old + 1] : undefined;
  }
  if (!number.inDigits) return undefined;
  const after = lowerAt(t, end);
  if (before === "(" && after === ")") return [first, end];
  if (before === "," && /^[,.;)]$/.test(after)) return [first, end];
  const verb = /^(?:was|is|turned|turns)$/.test(before);
  // "When she was 14" is told of another time.
  const another = ["when", "since", "until"].includes(lowerAt(t, first - 3));
  return verb && !another && /^(?:[,.;]|when)$/.test(after) ? [first, end] : undefined;
}

/** Whether a bare number between commas or brackets stands right behind a person's name. */
function isBare(t: EnglishText, [first, end]: [number, number], number: NumberReading): boolean {
  return first === number.first && end === number.end && /^[,(]$/.test(lowerAt(t, first - 1));
}

function personOf(t: EnglishText, phrase: [number, number], number: NumberReading) {
  const [first, end] = phrase;
  const sentence = t.sentences[sentenceIndexAt(t, first)];
  if (!sentence) return undefined;
  if (isBare(t, phrase, number)) {
    const name = nearestNameBefore(t, first - 1, first - 2);
    const wordBefore = t.tokens[first - 2];
    // "Room 12, 34," and "May 3, 34," are no ages.
    return isCapitalised(wordBefore) && !isA(t, first - 2, WORD.month) ? name : undefined;
  }
  if (/year-?olds?|old/.test(lowerAt(t, end - 1))) {
    // "the 34-year-old singer Ann Cole": the name follows; "Ann Cole is 34 years old": it went before.
    for (let i = end; i < Math.min(end + 4, sentence.end); i++) {
      if (isCapitalised(t.tokens[i]) && !t.placeAt.has(i)) {
        let last = i;
        while (last + 1 < sentence.end && isCapitalised(t.tokens[last + 1])) last++;
        return nearestNameBefore(t, last + 1, i);
      }
      if (!isA(t, i, WORD.title) && t.tokens[i]?.kind !== "word") break;
    }
    if (!/^(?:is|was|,)$/.test(lowerAt(t, first - 1))) return undefined;
  }
  const verb = first - 1;
  if (/^(?:he|she)$/.test(lowerAt(t, verb - 1)) && first === number.first) {
    return topicBefore(t, verb - 1);
  }
  return subjectOf(t, sentence.first, first);
}

/** Who a sentence is about up to the age: its first person, or whom its "he" or "she" means. */
function subjectOf(t: EnglishText, start: number, at: number): Person | undefined {
  const first = Math.max(start, at - SUBJECT_REACH);
  const names: Person[] = [];
  for (let end = at; ; ) {
    const name = nearestNameBefore(t, end, first);
    if (!name) break;
    names.push(name);
    end = name.end - 1;
    while (end > first && isCapitalised(t.tokens[end - 1])) end--;
  }
  if (names.length > 0) return names.at(-1);
  for (let i = first; i < at; i++) {
    if (/^(?:he|she)$/.test(lowerAt(t, i))) return topicBefore(t, i);
  }
  return undefined;
}

/** Every age that the text tells of a person it names; hedged ones are left out. */
export function readAgePhrases(t: EnglishText): AgePhrase[] {
  return t.numbers.flatMap((number): AgePhrase[] => {
    if (number.form !== "cardinal") return [];
    const age = integerOf(number.value);
    if (age === undefined || age < 1 || age > OLDEST) return [];
    const phrase = phraseAround(t, number);
    if (!phrase) return [];
    const hedge = t.quantityAt.get(number.first)?.firmness ?? "exactly";
    const person = hedge === "exactly" ? personOf(t, phrase, number) : undefined;
    return person ? [{ first: phrase[0], end: phrase[1], age, person }] : [];
  });
}
