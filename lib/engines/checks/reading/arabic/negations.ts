import type { Span } from "../span.ts";
import type { ArabicText } from "./arabic-text.ts";

const NEGATION = /^[وفب]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|غير|دون|عدم|بدون)$/;

/** Every word that negates, in order; ما is left out, since it mostly means "what". */
export function readNegations(t: ArabicText): Span[] {
  const found: Span[] = [];
  t.keys.forEach((key, index) => {
    const token = t.tokens[index];
    if (token && key.length <= 6 && NEGATION.test(key)) {
      found.push({ start: token.start, end: token.end });
    }
  });
  return found;
}
