import { integerOf } from "../../rational.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import type { Token } from "../../token.ts";
import type { NumberReading } from "../numbers/numbers.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";

const GLUED = new Set(["-", "–", "/", ":", ".", "%", "'", "’", "x", "+", "°"]);
const CURRENCIES = new Set(["$", "€", "£", "¥", "₹", "#", "§"]);
const LABELS = new Set([
  "no.",
  "nos.",
  "number",
  "page",
  "chapter",
  "section",
  "article",
  "aged",
  "age",
  "route",
  "highway",
  "act",
  "channel",
]);

/** "the Group of Seven": a capitalised number behind "of" and another capital is part of a name. */
function isPartOfName(t: EnglishText, first: number): boolean {
  return (
    isCapitalised(t.tokens[first]) &&
    lowerAt(t, first - 1) === "of" &&
    isCapitalised(t.tokens[first - 2])
  );
}

/** Whether digits here are a label, a date, a score or a sum of money rather than a count. */
export function isNumberLabel(t: EnglishText, number: NumberReading): boolean {
  const before = t.tokens[number.first - 1];
  const token = t.tokens[number.first] as Token;
  const after = t.tokens[number.end];
  if (before?.gap !== undefined && CURRENCIES.has(before.text)) return true;
  if (token.gap === "none" && before && GLUED.has(before.text)) return true;
  if (after?.gap === "none" && (after.kind === "word" || GLUED.has(after.text))) {
    // A colon or full stop after the number is a sentence's own; a hyphen or a percent sign is not.
    if (after.text !== ":" && after.text !== "." && after.text !== "’" && after.text !== "'")
      return true;
    if (t.tokens[number.end + 1]?.kind === "number") return true;
  }
  if (isPartOfName(t, number.first)) return true;
  if (LABELS.has(before?.lower ?? "")) return true;
  if (isA(t, number.first - 1, WORD.month) && isCapitalised(before)) return true;
  if (isA(t, number.end, WORD.month) && isCapitalised(after)) return true;
  if (!number.inDigits) return false;
  const value = integerOf(number.value) ?? 0;
  if (value >= 1000 && !token.text.includes(",") && number.end === number.first + 1) return true;
  // "Apollo 11", "Boeing 737": digits after a name belong to it.
  return (
    isCapitalised(before) &&
    ((before?.classes ?? 0) & ~WORD.temporal) === 0 &&
    token.gap === "space"
  );
}
