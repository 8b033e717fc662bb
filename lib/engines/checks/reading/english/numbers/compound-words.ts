import { PART, PARTS, SCALES, SMALL } from "./number-words.ts";

/** Parts of hyphenated words that read like numbers but count nothing: "one-off", "one-sided". */
const AFTER_ONE = new Set(
  "off offs sided time timer timers on to way stop liner liners upmanship eyed armed legged note trick dimensional and hit piece size sie ness dayer".split(
    " ",
  ),
);
/** What is halved or quartered in "half-hour", "quarter-mile"; a half-brother is no half. */
const AFTER_HALF = new Set(
  "dozen hundred million billion trillion hour hours day mile miles century centuries point points percent percentage inch inches acre pint ounce second minute a an".split(
    " ",
  ),
);
const HALVES = new Set(["half", "quarter"]);
const FEET = new Set(["foot", "ft", "feet"]);

function beginsWithDigit(rest: string): boolean {
  return rest !== "" && rest.charCodeAt(0) < 58;
}

/**
 * Whether a hyphenated word is two for the reader, cut at this hyphen: a number and what it counts
 * ("five-year", "twenty-one-gun", "two-thirds"), but not "twenty-one" nor "one-off". Both parts in
 * lower case; `rest` ends at the next hyphen.
 */
export function isNumberCompound(part: string, rest: string): boolean {
  const small = SMALL.get(part);
  if (small) {
    if (small.ordinal) return rest === "century";
    if (rest.startsWith("figure") || part === "zero" || SMALL.has(`${part}-${rest}`)) return false;
    return part !== "one" || !AFTER_ONE.has(rest);
  }
  if (SCALES.has(part)) return true;
  if (HALVES.has(part)) return AFTER_HALF.has(rest);
  // The tail of "two-and-a-half-hour", "half-a-dozen", "one-in-five", "6-foot-3".
  if (part === "and") return rest === "a" || rest === "one" || SMALL.has(rest);
  if (part === "a") return PART.has(rest) || SCALES.has(rest);
  if (part === "in" || part === "to") return SMALL.has(rest) || beginsWithDigit(rest);
  if (FEET.has(part)) return beginsWithDigit(rest);
  return PARTS.has(part);
}

const CODES_BEFORE_DIGITS = new Set(
  "us usd eur gbp jpy cny rmb inr chf cad aud nzd hkd sgd sek nok dkk pln huf czk krw brl mxn rub try zar aed sar qar ngn kes ghs egp thb idr myr php vnd pkr bdt lkr rs rm kr sh ksh ush tsh".split(
    " ",
  ),
);

/** Whether digits after these letters are a number of their own: "USD115", "Rs500", not "G7". */
export function isCodeBeforeDigits(part: string): boolean {
  return CODES_BEFORE_DIGITS.has(part);
}
