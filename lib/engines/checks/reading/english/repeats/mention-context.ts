import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";

/** What a sentence tells of time, place and source, and whether its counts are final. */
export interface MentionContext {
  times: string;
  months: string;
  places: readonly string[];
  source: string;
  /** Another thing may be meant; or only the number of those to whom something happened is open. */
  loose: boolean;
  open: boolean;
  /** The number moves: an update, a guess, an average, though not what is only yet to come. */
  moving: boolean;
}

/**
 * What a word tells of its sentence:
 * - `loose`: another thing, or another time, may be meant
 * - `open`: to how many it happened is not settled: an update, a guess, an average
 * - `ahead`: it is yet to come, or told of each
 * - `place`, `source`, `time`: one may stand beside it
 */
type Tells = "loose" | "open" | "ahead" | "place" | "source" | "time";

const WORDS: readonly (readonly [Tells, string])[] = [
  [
    "loose",
    "initially originally original earlier previously previous preliminary revised updated similar another second separate elsewhere compared unlike initial rival counter",
  ],
  [
    "open",
    "risen rose rise rising climbed climbing climb grew grown fell fallen could might feared if average averaged per every annually typically since worst deadliest anniversary historically estimated estimates projected forecast compares same nationwide worldwide overall cumulative bringing brings raising raises taking",
  ],
  ["ahead", "expected would each"],
  ["place", "in near at outside of around"],
  ["source", "said says reported reports confirmed announced tweeted added told stated according"],
  ["time", "ago decades last"],
];
const TELLS = new Map<string, Tells>();
for (const [tells, words] of WORDS) for (const word of words.split(" ")) TELLS.set(word, tells);
const MAX_TOKENS = 120;

/** "last year", "two years ago", "the 2019 attack": another time than that of the news. */
function timeAt(t: EnglishText, index: number): string {
  const token = t.tokens[index];
  if (token?.kind === "number") {
    return /^(?:1[5-9]|20)\d\d$/.test(token.text) ? token.text : "";
  }
  const lower = token?.lower ?? "";
  if (lower === "ago" || lower === "decades") return "ago";
  if (
    lower === "last" &&
    /^(?:year|month|decade|century|summer|winter|spring|autumn|fall)$/.test(lowerAt(t, index + 1))
  ) {
    return `last ${lowerAt(t, index + 1)}`;
  }
  return "";
}

function monthAt(t: EnglishText, index: number): string {
  const token = t.tokens[index];
  return isA(t, index, WORD.month) && isCapitalised(token) ? (token?.lower.slice(0, 3) ?? "") : "";
}

function sourceAt(t: EnglishText, index: number): string {
  const lower = lowerAt(t, index);
  if (lower === "according" && lowerAt(t, index + 1) === "to") {
    const noun = index + (isA(t, index + 2, WORD.determiner) ? 3 : 2);
    return lowerAt(t, noun);
  }
  // "He added": whoever that is, it may be the one told before.
  const nobody = WORD.auxiliary | WORD.pronoun;
  const said = lower !== "according" && !isA(t, index - 1, nobody);
  return said && t.tokens[index - 1]?.kind === "word" ? lowerAt(t, index - 1) : "";
}

/** Reads the context that a sentence gives to the counts in it; its first tokens only, if it is long. */
export function readMentionContext(t: EnglishText, sentence: Sentence): MentionContext {
  const times: string[] = [];
  const months: string[] = [];
  const places: string[] = [];
  let source = "";
  let loose = false;
  let open = false;
  let moving = false;
  const end = Math.min(sentence.end, sentence.first + MAX_TOKENS);
  for (let i = sentence.first; i < end; i++) {
    const token = t.tokens[i];
    if (!token || token.kind === "mark") continue;
    const told = TELLS.get(token.lower);
    if (told === "loose") loose = true;
    else if (told === "open") moving = true;
    else if (told === "ahead") open = true;
    else if (told === "place") {
      const after = t.tokens[i + 1];
      const named = isCapitalised(after) && !isA(t, i + 1, WORD.month | WORD.weekday);
      if (named) places.push(after?.lower ?? "");
    } else if (told === "source") source ||= sourceAt(t, i);
    const time = told === "time" || token.kind === "number" ? timeAt(t, i) : "";
    if (time !== "") times.push(time);
    const month = monthAt(t, i);
    if (month !== "") months.push(month);
  }
  const inOneForm = (words: string[]) => [...new Set(words)].sort().join(" ");
  return {
    times: inOneForm(times),
    months: inOneForm(months),
    places,
    source,
    loose,
    open: open || moving,
    moving,
  };
}
