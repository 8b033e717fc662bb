import { isCapitalised } from "../../scan-tokens.ts";
import type { NumberReading } from "../numbers/numbers.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";

/**
 * How an age is told: between commas or brackets behind a name, as "34-year-old", in a clause of its
 * own, as of a time that the clause names ("was 14 when"), or as reached on a birthday.
 */
export type AgeForm = "bare" | "year-old" | "stated" | "then" | "reached";

/** The words of an age around its number. Token indices, `end` exclusive. */
export interface AgeWords {
  first: number;
  end: number;
  form: AgeForm;
}

/** Words that tell of somebody's death. */
export const DEATH: ReadonlySet<string> = new Set([
  "died",
  "dies",
  "dead",
  "death",
  "killed",
  "passed",
]);
const DEATH_REACH = 10;
const OLD = new Set(["year-old", "years-old", "year-olds"]);
const TURNS = new Set(["turned", "turns", "turning", "turn"]);
const AFTER_TURNING = new Set(
  ", . ; ) this last next on in earlier later yesterday today tomorrow and while just at".split(
    " ",
  ),
);
const AFTER_DEATH_AT = new Set([
  ..."( , . ; : ) – — - in after from following on of and".split(" "),
  "",
]);
const CLOSES = new Set([",", ".", ";", ")", "–", "—", "-"]);

const words = (first: number, end: number, form: AgeForm): AgeWords => ({ first, end, form });

/** The word of death shortly before the token `at`; undefined where its sentence tells of none. */
export function deathBefore(t: EnglishText, at: number, first: number): number | undefined {
  for (let i = at - 1; i >= Math.max(first, at - DEATH_REACH); i--) {
    if (DEATH.has(lowerAt(t, i))) return i;
  }
  return undefined;
}

/** "aged 34", "age 34", "at the age of 34" with the number at `first`. */
function ofAge(t: EnglishText, first: number, end: number): AgeWords | undefined {
  const before = lowerAt(t, first - 1);
  if (before === "aged" || before === "age") {
    const apart = lowerAt(t, first - 2) === "," && CLOSES.has(lowerAt(t, end));
    const at = before === "age" && lowerAt(t, first - 2) === "at" ? first - 2 : first - 1;
    return words(at, end, apart ? "bare" : "stated");
  }
  if (before !== "of" || lowerAt(t, first - 2) !== "age") return undefined;
  const the = lowerAt(t, first - 3) === "the" ? first - 3 : first - 2;
  return words(/^(?:at|by)$/.test(lowerAt(t, the - 1)) ? the - 1 : the, end, "stated");
}

/** "34-year-old", "34 years old". */
function yearsOld(t: EnglishText, first: number, end: number): AgeWords | undefined {
  const hyphen = lowerAt(t, end) === "-" ? end + 1 : end;
  if (OLD.has(lowerAt(t, hyphen))) return words(first, hyphen + 1, "year-old");
  if (!/^years?$/.test(lowerAt(t, hyphen))) return undefined;
  const old = lowerAt(t, hyphen + 1) === "-" ? hyphen + 2 : hyphen + 1;
  return lowerAt(t, old) === "old" ? words(first, old + 1, "year-old") : undefined;
}

/** Where an age's words begin and end around its number; undefined where it is none. */
export function ageWordsAround(t: EnglishText, number: NumberReading): AgeWords | undefined {
  const { first, end } = number;
  const [before, after] = [lowerAt(t, first - 1), lowerAt(t, end)];
  if (number.form === "ordinal") {
    return after === "birthday" ? words(first, end + 1, "reached") : undefined;
  }
  const worded = ofAge(t, first, end) ?? yearsOld(t, first, end);
  if (worded) return worded;
  if (TURNS.has(before)) {
    return AFTER_TURNING.has(after) ? words(first, end, "reached") : undefined;
  }
  if (!number.inDigits) return undefined;
  if (before === "(" && after === ")") return words(first, end, "bare");
  if (before === "," && CLOSES.has(after)) return words(first, end, "bare");
  if (before === "at" && after === ",") {
    const at = t.tokens[first - 1];
    // "In 1985, at 28, he quit", "At 78, she is the oldest".
    if (at?.text === "At" || lowerAt(t, first - 2) === ",") return words(first - 1, end, "stated");
  }
  if (before === "at" && AFTER_DEATH_AT.has(after) && deathBefore(t, first, 0) !== undefined) {
    return words(first - 1, end, "stated");
  }
  // "Cole is now 53 and lives in Rome."
  const now = before === "now" && lowerAt(t, first - 2) === "is" ? t.tokens[first - 3] : undefined;
  if (now && (/^(?:he|she)$/.test(now.lower) || isCapitalised(now))) {
    return /^(?:[,.;]|and)$/.test(after) ? words(first, end, "stated") : undefined;
  }
  const verb = /^(?:was|is)$/.test(before);
  const then = after === "when" || (after === "at" && lowerAt(t, end + 2) === "time");
  if (verb && then) return words(first, end, "then");
  // "When she was 14" is told of another time.
  const another = ["when", "since", "until"].includes(lowerAt(t, first - 3));
  const closed = /^[,.;]$/.test(after) && !isA(t, end + 1, WORD.month);
  return verb && !another && closed ? words(first, end, "stated") : undefined;
}
