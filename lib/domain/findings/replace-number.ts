import { SMALL } from "#lib/engines/checks/reading/english/numbers/number-words.ts";

/** Digits of the two scripts, with what groups them and parts off decimals; an ordinal's ending. */
const printed =
  /([0-9٠-٩]+(?:[.,٫٬'’\u00a0\u202f ][0-9٠-٩]{3}(?![0-9٠-٩]))*(?:[.٫][0-9٠-٩]+)?)(st|nd|rd|th)?/gu;
const word = /[A-Za-z]+(?:-[A-Za-z]+)*/g;

const wordOf = new Map(
  [...SMALL].map(([text, { value, ordinal }]) => [`${value} ${ordinal}`, text]),
);

/** The digits alone, in the script of 0 to 9. */
function plain(digits: string): string {
  return digits
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace("٫", ".")
    .replace(/[,٬'’\u00a0\u202f ]/g, "");
}

const isNumber = (text: string) => /^\d+(\.\d+)?$/.test(text);

/** The ending of an English ordinal: 21st, 22nd, 23rd, 24th. */
function ordinalEnding(number: string): string {
  if (/1[123]$/.test(number)) return "th";
  return { "1": "st", "2": "nd", "3": "rd" }[number.at(-1) ?? ""] ?? "th";
}

/** `number` as `model` is printed: with its digits, and grouped where it is. */
function printedLike(model: string, number: string): string {
  const group = /[,٬'’\u00a0\u202f ]/.exec(model)?.[0];
  const [whole = "", part] = number.split(".");
  const grouped = group ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const arabic = /[٠-٩]/.test(model);
  const text = part === undefined ? grouped : `${grouped}${arabic ? "٫" : "."}${part}`;
  if (!arabic) return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(Number(digit) + 0x660));
}

function inCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase() && model.length > 1) return text.toUpperCase();
  const isCapital = model[0] !== model[0]?.toLowerCase();
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The only number that stands in the words, in digits or as a word, as plain digits. */
export function numberIn(words: string): string | undefined {
  const digits = [...words.matchAll(printed)].map(([, number = ""]) => plain(number));
  const named = [...words.matchAll(word)].flatMap(([text]) => {
    const known = SMALL.get(text.toLowerCase());
    return known ? [String(known.value)] : [];
  });
  const [only, ...more] = [...digits, ...named];
  return more.length === 0 ? only : undefined;
}

/** All that could be written in place of `from`, each with where it stands. */
function replacements(words: string, from: string, to: string) {
  const found: { start: number; end: number; by: string }[] = [];
  for (const match of words.matchAll(printed)) {
    const [whole, digits = "", ending] = match;
    if (plain(digits) !== from) continue;
    const by = `${printedLike(digits, to)}${ending ? ordinalEnding(to) : ""}`;
    found.push({ start: match.index, end: match.index + whole.length, by });
  }
  for (const match of words.matchAll(word)) {
    const known = SMALL.get(match[0].toLowerCase());
    if (!known || String(known.value) !== from) continue;
    const written = wordOf.get(`${to} ${known.ordinal}`);
    const by = inCaseOf(match[0], written ?? `${to}${known.ordinal ? ordinalEnding(to) : ""}`);
    found.push({ start: match.index, end: match.index + match[0].length, by });
  }
  return found;
}

/**
 * The words with the number `from` written as `to`, as the text writes numbers: in its digits, in
 * words, as an ordinal. Undefined where the number does not stand there, or more than once.
 * @param from and @param to as a check says them: "17", "1,200"
 */
export function replaceNumber(words: string, from: string, to: string): string | undefined {
  const [old, fresh] = [plain(from), plain(to)];
  if (!isNumber(old) || !isNumber(fresh)) return undefined;
  const [only, ...more] = replacements(words, old, fresh);
  if (!only || more.length > 0) return undefined;
  return words.slice(0, only.start) + only.by + words.slice(only.end);
}
