import { readBlockStarts } from "../blocks.ts";
import { readQuoteMarks } from "../quotes/quotes.ts";
import { scanTokens } from "../scan-tokens.ts";
import type { Token } from "../token.ts";
import type { ArabicText } from "./arabic-text.ts";
import { foldDigits, keyOf } from "./fold.ts";
import { readNumbers } from "./numbers.ts";
import { readPlaces } from "./places.ts";

const ENDS = new Set([".", "!", "؟", "?", "…"]);
const AFTER_END = new Set(['"', "”", "»", ")", "]"]);
const language = { abbreviations: new Set<string>(), classesOf: () => 0 };

/** Cuts blocks into sentences; a block's end always ends one. */
function readSentences(tokens: readonly Token[], blockStarts: readonly number[]) {
  const sentences: { first: number; end: number }[] = [];
  blockStarts.forEach((blockStart, block) => {
    const blockEnd = blockStarts[block + 1] ?? tokens.length;
    let first = blockStart;
    for (let i = first; i < blockEnd; i++) {
      if (!ENDS.has(tokens[i]?.text ?? "")) continue;
      let end = i + 1;
      while (
        end < blockEnd &&
        tokens[end]?.gap === "none" &&
        AFTER_END.has(tokens[end]?.text ?? "")
      )
        end++;
      if (end < blockEnd && tokens[end]?.gap === "none") continue;
      sentences.push({ first, end });
      first = end;
    }
    if (first < blockEnd) sentences.push({ first, end: blockEnd });
  });
  return sentences;
}

/** Scans an Arabic text and reads what every other reader needs. */
export function readArabicText(text: string): ArabicText {
  const tokens = scanTokens(foldDigits(text), language);
  // Many words come again and again: each is spelled once.
  const known = new Map<string, string>();
  const keys = tokens.map((token) => {
    const key = known.get(token.text) ?? keyOf(token.text);
    known.set(token.text, key);
    return key;
  });
  const blockStarts = readBlockStarts(tokens);
  const sentences = readSentences(tokens, blockStarts);
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach(({ first, end }, index) => {
    sentenceOf.fill(index, first, end);
  });
  const numbers = readNumbers(tokens, keys);
  return {
    text,
    tokens,
    keys,
    blockStarts,
    sentences,
    sentenceOf,
    quotes: readQuoteMarks(tokens, blockStarts).quotes,
    numbers,
    numberAt: new Map(numbers.map((number) => [number.first, number])),
    places: readPlaces(tokens, keys),
  };
}
