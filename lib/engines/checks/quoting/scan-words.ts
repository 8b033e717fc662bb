import { isDigit, isLetter } from "../reading/scan-tokens.ts";

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const PERCENT = 0x25;
const AMPERSAND = 0x26;

const inWord = (code: number) => isLetter(code) || isDigit(code);

/**
 * Calls `onWord` for every word from `start` to `end`, and `onMark` for every other character that
 * is no space. Hyphens part words, so that "long-term" reads as "long term" does; "U.S.", "3.5",
 * "1,000" and "didn’t" are one word each. `onMark` may return where to go on.
 */
export function scanWords(
  text: string,
  start: number,
  end: number,
  onWord: (start: number, end: number) => void,
  onMark?: (code: number, at: number) => number | undefined,
): void {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (inWord(code)) {
      const first = i++;
      for (; i < end; i++) {
        const at = text.charCodeAt(i);
        if (inWord(at)) continue;
        const before = text.charCodeAt(i - 1);
        const after = i + 1 < end ? text.charCodeAt(i + 1) : 0;
        const digits = isDigit(before) && isDigit(after);
        const letters = isLetter(before) && isLetter(after);
        const joins =
          ((at === APOSTROPHE || at === CURLY_APOSTROPHE) && letters) ||
          (at === COMMA && digits) ||
          (at === FULL_STOP && (digits || (letters && !inWord(text.charCodeAt(i - 2)))));
        if (!joins) break;
      }
      onWord(first, i);
    } else if (code === PERCENT || code === AMPERSAND) {
      onWord(i, ++i);
    } else if (code <= 32 || !onMark) {
      i++;
    } else {
      i = Math.max(onMark(code, i) ?? 0, i + 1);
    }
  }
}

/** A word as it is compared: lower case, without what type and house style change. */
export function wordKey(word: string): string {
  let key = word.toLowerCase();
  if (key.length > 2) {
    if (key.includes("’")) key = key.replaceAll("’", "'");
    if (key.includes(",")) key = key.replaceAll(",", "");
    if (key.includes(".") && !isDigit(key.charCodeAt(0))) key = key.replaceAll(".", "");
  }
  return key;
}
