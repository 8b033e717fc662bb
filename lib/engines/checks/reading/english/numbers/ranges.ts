import { compare } from "../../rational.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { NumberReading } from "./numbers.ts";

/** The upper number of a range, and the token with which the range begins. */
export interface RangeEnd {
  number: NumberReading;
  /** "Between" or "from" where the range has one, else the range's first number or its currency. */
  first: number;
}

const DASHES = new Set(["-", "–", "—"]);
/** What makes of two numbers a change or a result: "rose from 40 to 50", "lost 2-3". */
const CHANGES = new Set(
  "rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing increased increase increases increasing decreased decrease decreases dropped drop drops dropping climbed climb jumped jump surged surge soared soar declined decline cut cuts raised raise raises raising went gone shrank shrunk slid slipped plunged tumbled sank widened narrowed expanded reduced reduce lowered hiked moved changed change revised improved boosted doubled tripled quadrupled quintupled halved multiplied up down gained added eased edged advanced rebounded upgraded downgraded bumped rallied swelled swung shifted voted vote beat lost won defeated win loss defeat draw drew score scored".split(
    " ",
  ),
);
/** "A 2-3 loss", "the 4-5 vote". */
const RESULTS = new Set("loss win defeat victory draw vote decision lead record".split(" "));
const REACH = 8;

/** Whether a word of change stands shortly before, in the same sentence. */
function isChange(t: EnglishText, first: number, reach: number): boolean {
  for (let i = first - 1; i >= first - reach && i >= 0; i--) {
    const word = lowerAt(t, i);
    if (word === "." || word === ";") return false;
    if (CHANGES.has(word)) return true;
  }
  return false;
}

const isYear = (t: EnglishText, { first, end }: NumberReading) =>
  end === first + 1 && /^(?:1\d|20)\d\d$/.test(t.tokens[first]?.text ?? "");

/** "A Boeing 737-800": digits and a hyphen behind a name belong to it. */
function isModel(t: EnglishText, number: NumberReading, first: number): boolean {
  const hyphen = t.tokens[number.end];
  if (hyphen?.text !== "-" || hyphen.gap !== "none" || first !== number.first) return false;
  const at = lowerAt(t, first - 1) === "'s" ? first - 2 : first - 1;
  const name = t.tokens[at];
  return isCapitalised(name) && name?.classes === 0 && !t.startsBlock.has(at);
}

/** The token of the second number after a joiner at `at`: "to", "–", "- to" in "10- to 12-mile". */
function secondAt(t: EnglishText, at: number, between: boolean): number {
  const joiner = t.tokens[at];
  if (!joiner || joiner.gap === "blank" || joiner.gap === "line") return -1;
  // "A 10-to-12-mile walk".
  if (joiner.text === "-" && lowerAt(t, at + 1) === "to" && t.tokens[at + 1]?.gap === "none") {
    return t.tokens[at + 2]?.text === "-" ? at + 3 : -1;
  }
  const hanging = joiner.text === "-" && joiner.gap === "none" && t.tokens[at + 1]?.gap === "space";
  const word = hanging ? at + 1 : at;
  const lower = lowerAt(t, word);
  if (lower === "to" || lower === "through") return word + 1;
  if (lower === "and") return between ? word + 1 : -1;
  if (!DASHES.has(joiner.text) || hanging) return -1;
  const next = t.tokens[at + 1];
  // "25 30 28 — 83": a long dash between spaces parts what it stands between.
  if (joiner.text === "—" && joiner.gap !== "none") return -1;
  return (joiner.gap === "none") === (next?.gap === "none") ? at + 1 : -1;
}

/** "10 to 12", "$3–4 million", "between 10 and 12", "from 10 to 12"; `first` is its first token. */
export function readRangeEnd(
  t: EnglishText,
  number: NumberReading,
  first: number,
): RangeEnd | undefined {
  if (number.form !== "cardinal") return undefined;
  const opener = lowerAt(t, first - 1);
  // "1-222-2222" is a telephone's number.
  if (t.tokens[first]?.gap === "none" && DASHES.has(opener)) return undefined;
  if (isModel(t, number, first)) return undefined;
  const between = opener === "between";
  let at = secondAt(t, number.end, between);
  if (at < 0) return undefined;
  // "Between $3 and $4 million": the same mark again.
  const mark = t.tokens[at];
  if (first < number.first && mark?.text === t.tokens[number.first - 1]?.text) at++;
  const second = t.numberAt.get(at);
  if (second?.form !== "cardinal" || compare(number.value, second.value) >= 0) return undefined;
  if (isYear(t, number) && (isYear(t, second) || second.scale !== 1n)) return undefined;
  // "7-Eleven": a name.
  if (DASHES.has(lowerAt(t, number.end)) && number.inDigits !== second.inDigits) return undefined;
  const after = t.tokens[second.end];
  const chained = after?.gap === "none" && DASHES.has(after.text);
  if (chained && t.tokens[second.end + 1]?.kind === "number") return undefined;
  if (RESULTS.has(lowerAt(t, second.end))) return undefined;
  if (isChange(t, first, opener === "from" ? REACH : 2)) return undefined;
  return { number: second, first: between || opener === "from" ? first - 1 : first };
}
