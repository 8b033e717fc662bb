import { multiply, type Rational, rational, rationalOfDigits } from "../rational.ts";
import type { Token } from "../token.ts";
import type { ArabicNumber } from "./arabic-text.ts";
import { withoutAnd } from "./arabic-text.ts";
import {
  BEFORE_TEN,
  HUNDREDS,
  ORDINALS,
  SCALES,
  TEN,
  TENS,
  TWO_SCALES,
  UNITS,
} from "./number-words.ts";

interface Part {
  value: number;
  end: number;
}

const follows = (tokens: readonly Token[], index: number) => {
  const gap = tokens[index]?.gap;
  return gap === "space" || gap === "none" || gap === "line";
};

/** The key at `index` without its "and", where one is written: 25 is five *and*-twenty. */
function afterAnd(keys: readonly string[], index: number): string | undefined {
  const key = keys[index] ?? "";
  return key.startsWith("و") && key.length > 2 ? key.slice(1) : undefined;
}

/** A number below 100 whose first word is `key`, as the word at `index` stands without its "and". */
function belowHundred(keys: readonly string[], index: number, key: string): Part | undefined {
  const before = BEFORE_TEN.get(key);
  if (before !== undefined && TEN.has(keys[index + 1] ?? "")) {
    return { value: before + 10, end: index + 2 };
  }
  const tens = TENS.get(key);
  if (tens !== undefined) return { value: tens, end: index + 1 };
  const unit = UNITS.get(key) ?? (key === "احد" || key === "احدي" ? 1 : undefined);
  if (unit === undefined) return undefined;
  const more = TENS.get(afterAnd(keys, index + 1) ?? "");
  if (more !== undefined && unit < 10) return { value: unit + more, end: index + 2 };
  return key === "احد" || key === "احدي" ? undefined : { value: unit, end: index + 1 };
}

/** A number below 1,000: hundreds, and what is joined to them. */
function belowThousand(keys: readonly string[], index: number, key: string): Part | undefined {
  let hundreds = HUNDREDS.get(key);
  let end = index + 1;
  const unit = UNITS.get(key);
  if (hundreds === undefined && unit !== undefined && HUNDREDS.get(keys[end] ?? "") === 100) {
    hundreds = unit * 100;
    end++;
  }
  if (hundreds === undefined) return belowHundred(keys, index, key);
  const joined = afterAnd(keys, end);
  const rest = joined === undefined ? undefined : belowHundred(keys, end, joined);
  return rest ? { value: hundreds + rest.value, end: rest.end } : { value: hundreds, end };
}

/** A cardinal in words that begins with `key` at `index`. */
function readWords(keys: readonly string[], index: number, key: string): Part | undefined {
  let total = 0;
  let at = index;
  let word = key;
  for (;;) {
    const two = TWO_SCALES.get(word);
    const alone = SCALES.get(word);
    const part = two === undefined ? belowThousand(keys, at, word) : undefined;
    if (two !== undefined) {
      total += two;
      at++;
    } else if (part) {
      const scale = SCALES.get(keys[part.end] ?? "");
      total += part.value * (scale ?? 1);
      at = part.end + (scale === undefined ? 0 : 1);
      if (scale === undefined) return { value: total, end: at };
    } else if (alone !== undefined && at > index) {
      total += alone;
      at++;
    } else return total > 0 ? { value: total, end: at } : undefined;
    const next = afterAnd(keys, at);
    if (next === undefined) return { value: total, end: at };
    const joins = belowThousand(keys, at, next) ?? (TWO_SCALES.has(next) || SCALES.has(next));
    if (!joins) return { value: total, end: at };
    word = next;
  }
}

/** An ordinal with its article: الثالث, السابع عشر, الخامس والعشرون. */
function readOrdinal(keys: readonly string[], index: number, key: string): Part | undefined {
  const first = ORDINALS.get(key);
  if (first === undefined) return undefined;
  if (first < 10 && TEN.has(keys[index + 1] ?? "")) return { value: first + 10, end: index + 2 };
  const tens = ORDINALS.get(afterAnd(keys, index + 1) ?? "");
  if (first < 10 && tens !== undefined && tens >= 20) {
    return { value: first + tens, end: index + 2 };
  }
  return { value: first, end: index + 1 };
}

/** "1,5": the decimals behind a comma, one digit or two; three are thousands. "" where none stand there. */
export function decimalsAfter(tokens: readonly Token[], first: number): string {
  const [whole, comma, part] = [0, 1, 2].map((offset) => tokens[first + offset]);
  const tight = comma?.text === "," && comma.gap === "none" && part?.gap === "none";
  if (!tight || part.kind !== "number" || !/^\d+$/.test(whole?.text ?? "")) return "";
  // "1,5,7" is a list.
  const listed = [first - 2, first + 4].some(
    (at) => tokens[at]?.kind === "number" && tokens[at < first ? at + 1 : at - 1]?.text === ",",
  );
  return /^\d\d?$/.test(part.text) && !listed ? part.text : "";
}

function readDigits(
  tokens: readonly Token[],
  keys: readonly string[],
  first: number,
): ArabicNumber {
  const decimals = decimalsAfter(tokens, first);
  const digits = (tokens[first]?.text ?? "").replaceAll(",", "");
  let value: Rational = rationalOfDigits(decimals === "" ? digits : `${digits}.${decimals}`);
  let end = decimals === "" ? first + 1 : first + 3;
  for (;;) {
    const scale = follows(tokens, end) ? SCALES.get(keys[end] ?? "") : undefined;
    if (scale === undefined) return { first, end, form: "cardinal", value, inDigits: true };
    value = multiply(value, rational(BigInt(scale)));
    end++;
  }
}

/** Every number of the text, in order, in digits or in words; an "and" before it is not part of it. */
export function readNumbers(tokens: readonly Token[], keys: readonly string[]): ArabicNumber[] {
  const numbers: ArabicNumber[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "mark") continue;
    if (token.kind === "number") {
      const number = readDigits(tokens, keys, i);
      numbers.push(number);
      i = number.end - 1;
      continue;
    }
    const key = keys[i] ?? "";
    // الـ17, و18: the article or "and" is written on to the digits.
    const digits = /^[وفبل]?(?:ال)?(\d+)$/.exec(key)?.[1];
    if (digits !== undefined) {
      numbers.push({
        first: i,
        end: i + 1,
        form: "cardinal",
        value: rationalOfDigits(digits),
        inDigits: true,
      });
      continue;
    }
    const bare = withoutAnd(key);
    const words = readWords(keys, i, key) ?? readWords(keys, i, bare);
    const ordinal = words ? undefined : (readOrdinal(keys, i, key) ?? readOrdinal(keys, i, bare));
    const part = words ?? ordinal;
    if (!part) continue;
    numbers.push({
      first: i,
      end: part.end,
      form: words ? "cardinal" : "ordinal",
      value: rational(BigInt(part.value)),
      inDigits: false,
    });
    i = part.end - 1;
  }
  return numbers;
}
