import { isCapitalised } from "../../scan-tokens.ts";
import type { Token } from "../../token.ts";
import { WORD } from "./word-classes.ts";

/** Token indices: `first` inclusive, `end` exclusive. */
export interface Sentence {
  first: number;
  end: number;
  /** The block (paragraph) it stands in, counted from 0. */
  block: number;
}

const ENDS = new Set([".", "!", "?", "…"]);
const AFTER_END = new Set(['"', "”", "’", "'", ")", "]", "»"]);
const OPENERS = new Set(['"', "“", "‘", "(", "[", "«"]);
const BEGINNERS =
  WORD.determiner | WORD.preposition | WORD.conjunction | WORD.relative | WORD.pronoun;

/** Whether a sentence can begin with the token at `index`. */
function canBegin(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.gap === "none") return false;
  return token.kind === "number" || isCapitalised(token) || OPENERS.has(token.text);
}

/** Abbreviations of names and numbers that in lower case are words: "He was ill. Ann left." */
const ORDINARY = new Set(
  "no. ill. miss. mass. wash. ore. ark. sun. mar. sat. fri. me. ma. ind. del.".split(" "),
);

/** Whether an abbreviation ("U.S.", "a.m.", "Inc.") also ends its sentence. */
function abbreviationEnds(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const token = tokens[index] as Token;
  if (next && isCapitalised(next) && ORDINARY.has(token.text)) return true;
  if (!next || !isCapitalised(next) || (token.classes & (WORD.title | WORD.month)) !== 0) {
    return false;
  }
  if (token.text.length === 2) return false;
  return (next.classes & BEGINNERS) !== 0 && next.lower !== "of";
}

/** Cuts blocks into sentences; a block's end always ends one. */
export function readSentences(
  tokens: readonly Token[],
  blockStarts: readonly number[],
): Sentence[] {
  const sentences: Sentence[] = [];
  for (let block = 0; block < blockStarts.length; block++) {
    const blockEnd = blockStarts[block + 1] ?? tokens.length;
    let first = blockStarts[block] as number;
    for (let i = first; i < blockEnd; i++) {
      const token = tokens[i] as Token;
      let end = 0;
      if (token.kind === "mark" && ENDS.has(token.text)) {
        end = i + 1;
        while (
          end < blockEnd &&
          tokens[end]?.gap === "none" &&
          AFTER_END.has(tokens[end]?.text ?? "")
        ) {
          end++;
        }
        if (end < blockEnd && !canBegin(tokens, end)) end = 0;
        // "1. Vote early": the number of a list line is not a sentence.
        if (
          end === first + 2 &&
          (tokens[first] as Token).end - (tokens[first] as Token).start <= 2
        ) {
          end = 0;
        }
      } else if (token.kind === "word" && token.text.endsWith(".") && abbreviationEnds(tokens, i)) {
        end = i + 1;
      }
      if (end > 0 && end < blockEnd) {
        sentences.push({ first, end, block });
        first = end;
        i = end - 1;
      }
    }
    if (first < blockEnd) sentences.push({ first, end: blockEnd, block });
  }
  return sentences;
}
