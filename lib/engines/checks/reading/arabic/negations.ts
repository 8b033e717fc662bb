import type { NegationReading } from "../negation-reading.ts";
import { type ArabicText, keyAt, withoutAnd } from "./arabic-text.ts";

const words = (list: string) => new Set(list.split(" "));

const NEGATION = /^[وفب]?(?:لا|لم|لن|ليس|ليست|ليسوا|ليسا|لسنا|لست)$/;
/** "Non-", "without", "refused": what English often says with a word that does not negate. */
const LOOSE =
  /^[وفب]?(?:غير|دون|بدون|بلا|عدم|رفض|رفضت|رفضوا|يرفض|ترفض|نفي|نفت|نفوا|ينفي|تنفي|فشل|فشلت|فشلوا|منع|منعت|امتنع|امتنعت)$/;
/** After لا: "still", "especially", "must", "no doubt". */
const NOT_AFTER_NO = words(
  "يزال تزال يزالون زال زالت تزالون نزال ازال سيما بد شك محاله ريب باس سلكيه سلكي مركزيه",
);
/** "Not … but": only. */
const BUT = words("الا سوي");
const BUT_REACH = 10;

function isOnly(t: ArabicText, at: number): boolean {
  const sentence = t.sentenceOf[at];
  for (let i = at + 1; i < at + BUT_REACH && t.sentenceOf[i] === sentence; i++) {
    if (BUT.has(keyAt(t, i))) return true;
  }
  return false;
}

/** Every word that negates, in order; ما is left out, since it mostly means "what". */
export function readNegations(t: ArabicText): NegationReading[] {
  const found: NegationReading[] = [];
  t.keys.forEach((key, index) => {
    const token = t.tokens[index];
    if (!token || key.length > 7) return;
    const sure = NEGATION.test(key);
    if (!sure && !LOOSE.test(key)) return;
    if (sure && NOT_AFTER_NO.has(keyAt(t, index + 1)) && withoutAnd(key).endsWith("لا")) return;
    found.push({ start: token.start, end: token.end, loose: !sure || isOnly(t, index) });
  });
  return found;
}
