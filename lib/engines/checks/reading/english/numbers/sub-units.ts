import { add, divide, type Rational, whole } from "../../rational.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { unitOfWord } from "./unit-words.ts";

/** What is added by a smaller unit behind a larger one: "5 feet 2 inches". */
export interface SubUnit {
  value: Rational;
  step: Rational;
  end: number;
}

/** By the larger unit: the smaller ones, and how many of them it has. */
const PARTS: ReadonlyMap<string, readonly (readonly [string, number])[]> = new Map([
  ["foot", [["inch", 12]]],
  ["stone", [["pound", 14]]],
  ["pound", [["ounce", 16]]],
  ["hour", [["minute", 60]]],
  ["minute", [["second", 60]]],
  ["USD", [["cent", 100]]],
  ["GBP", [["penny", 100]]],
]);
const INCH_MARKS = new Set(['"', "″", "”", "in", "in.", "ins"]);

/** The smaller unit behind the larger one that ends at `end`: "6-foot-3", "11st 6lb", "5 ft 2 in". */
export function readSubUnit(t: EnglishText, unit: string, end: number): SubUnit | undefined {
  const parts = PARTS.get(unit);
  if (!parts) return undefined;
  const joiner = lowerAt(t, end);
  const joined = joiner === "," || joiner === "-" || joiner === "and";
  const number = t.numberAt.get(joined ? end + 1 : end);
  if (number?.form !== "cardinal" || t.tokens[number.first]?.gap === "blank") return undefined;
  const after = t.tokens[number.end]?.text === "-" ? number.end + 1 : number.end;
  const word = unitOfWord(t, after, number.value);
  for (const [name, count] of parts) {
    if (
      number.value.numerator < 0n ||
      number.value.numerator >= BigInt(count) * number.value.denominator
    ) {
      continue;
    }
    const value = divide(number.value, whole(count));
    const step = divide(number.step, whole(count));
    if (word?.unit === name) return { value, step, end: word.end };
    if (name !== "inch") continue;
    if (INCH_MARKS.has(lowerAt(t, after))) return { value, step, end: after + 1 };
    // "A 6-foot-3 guard", "he is 6 foot 3".
    const bare = joiner === "-" || (!joined && t.tokens[end - 1]?.lower !== "feet");
    if (bare && word === undefined && number.inDigits) return { value, step, end: number.end };
  }
  return undefined;
}

const MAX_FEET = 9n;

/** "5'2"" after the number 5: feet and inches by their marks. */
export function readFeetMarks(t: EnglishText, value: Rational, end: number): SubUnit | undefined {
  const mark = t.tokens[end];
  if (mark?.gap !== "none" || !/^['’′]$/.test(mark.text)) return undefined;
  const inches = t.numberAt.get(end + 1);
  if (value.denominator !== 1n || value.numerator > MAX_FEET || !inches) return undefined;
  if (t.tokens[end + 1]?.gap !== "none" || inches.value.numerator > 11n) return undefined;
  const twelve = whole(12);
  const close = INCH_MARKS.has(lowerAt(t, inches.end)) ? 1 : 0;
  return {
    value: add(value, divide(inches.value, twelve)),
    step: divide(inches.step, twelve),
    end: inches.end + close,
  };
}
