import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { singularOf } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import type { Property } from "./property.ts";

/** The token after number and hyphen: "6.2-*magnitude*". */
function afterHyphen(t: EnglishText, index: number): number {
  return t.tokens[index]?.text === "-" ? index + 1 : index;
}

const BEFORE_STRENGTH = new Set(["of", "preliminary", "a"]);

/** "a 6.2-magnitude quake", "magnitude 6.2", "a magnitude of 6.2"; an aftershock has its own. */
export function readMagnitude(t: EnglishText, quantity: Quantity): Property | undefined {
  const { first, end } = quantity.number;
  const after = afterHyphen(t, end);
  let before = first - 1;
  while (before > first - 4 && BEFORE_STRENGTH.has(lowerAt(t, before))) before--;
  const behind = lowerAt(t, after) === "magnitude";
  if (!behind && lowerAt(t, before) !== "magnitude") return undefined;
  const next = lowerAt(t, behind ? after + 1 : end);
  if (next.startsWith("aftershock") || next.startsWith("foreshock")) return undefined;
  return { of: "magnitude", first: behind ? first : before, end: behind ? after + 1 : end };
}

/** "sentenced to 12 years", "jailed for 12 years": what "the 12-year sentence" is told of. */
export function readSentenceTerm(t: EnglishText, quantity: Quantity): Property | undefined {
  const { first, end, number } = quantity;
  const unit = lowerAt(t, number.end);
  if (!isA(t, number.end, WORD.timeUnit)) return undefined;
  for (let i = first - 1; i > first - 5 && t.tokens[i]?.kind === "word"; i--) {
    if (!/^(?:sentenced|jailed|imprisoned)$/.test(lowerAt(t, i))) continue;
    return { of: `${singularOf(unit)} sentence`, first, end };
  }
  return undefined;
}
