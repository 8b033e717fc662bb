import { isCapitalised } from "../../scan-tokens.ts";
import { dashWidth, type EnglishText, isA, isDash, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { isInstitution, joinsOneName } from "./joined-names.ts";

/** What stands before a chunk of a list. */
export type Separator = "first" | "comma" | "and" | "comma-and" | "semicolon";

/** A stretch between two separators of a list. Token indices, `end` exclusive. */
export interface Chunk {
  first: number;
  end: number;
  separator: Separator;
  /** An "and" inside it was taken for part of a name that is not certain to be one. */
  joined: boolean;
}

/** What ended the list: a mark, a bracket, the sentence. */
export type Stop = "sentence" | "bracket" | "dash" | "quote" | "semicolon" | "colon";

export interface Chunks {
  chunks: Chunk[];
  stop: Stop;
  /** The token at which the list stopped. */
  end: number;
}

export interface ChunkOptions {
  /** Only semicolons part the items. */
  semicolons: boolean;
  /** The list stands inside brackets or dashes, which end it. */
  closer?: "bracket" | "dash";
  /** More chunks than this are not looked at. */
  limit?: number;
}

const OPENING = new Set(["(", "["]);
const CLOSING = new Set([")", "]"]);

/** The index of the bracket that closes the one at `index`, or `end` where none does. */
export function closingBracket(t: EnglishText, index: number, end: number): number {
  let depth = 0;
  for (let i = index; i < end; i++) {
    const text = t.tokens[i]?.text ?? "";
    if (OPENING.has(text)) depth++;
    else if (CLOSING.has(text) && --depth === 0) return i;
  }
  return end;
}

/** "the Ministry of Labour *and* Pensions": the name of a body goes on where no article parts it. */
function isInsideBody(t: EnglishText, index: number): boolean {
  if (!isCapitalised(t.tokens[index - 1]) || !isCapitalised(t.tokens[index + 1])) return false;
  let i = index - 1;
  while (i > index - 4 && isCapitalised(t.tokens[i])) i--;
  const lower = lowerAt(t, i);
  if (lower !== "of" && lower !== "for" && lower !== "on") return false;
  return isInstitution(lowerAt(t, i - 1)) && !isA(t, i - 1, WORD.title);
}

/** Whether "and" at `index` is, or may be, part of a name that holds it. */
function insideName(t: EnglishText, index: number): "certain" | "open" | undefined {
  const right = lowerAt(t, index + 1) === "the" ? index + 2 : index + 1;
  const known = joinsOneName(lowerAt(t, index - 1), lowerAt(t, right));
  return known ?? (isInsideBody(t, index) ? "open" : undefined);
}

/** Cuts the tokens from `first` to `end` at commas, semicolons and conjunctions. */
export function cutChunks(
  t: EnglishText,
  first: number,
  end: number,
  options: ChunkOptions,
): Chunks {
  const chunks: Chunk[] = [];
  const limit = options.limit ?? 120;
  let start = first;
  let separator: Separator = "first";
  let joined = false;
  const close = (at: number) => {
    if (at > start) chunks.push({ first: start, end: at, separator, joined });
    joined = false;
  };
  const stopAt = (at: number, stop: Stop): Chunks => {
    close(at);
    return { chunks, stop, end: at };
  };
  for (let i = first; i < end; i++) {
    const token = t.tokens[i];
    if (!token || chunks.length >= limit) return stopAt(i, "sentence");
    const place = t.placeAt.get(i);
    if (place && place.end > i + 1) {
      i = place.end - 1;
      continue;
    }
    if (token.kind === "number") continue;
    let at = i;
    if (token.kind === "mark") {
      const quote = t.quoteAt.get(i);
      if (quote && quote.last < end) {
        // American usage puts the comma inside: “yes,” “no,” and “maybe”.
        i = quote.last;
        if (lowerAt(t, i - 1) !== "," || options.semicolons) continue;
        at = i + 1;
      } else if (token.text === '"' || token.text === "”" || token.text === "»") {
        return stopAt(i, "quote");
      } else if (CLOSING.has(token.text)) {
        return stopAt(i, "bracket");
      } else if (OPENING.has(token.text)) {
        i = closingBracket(t, i, end);
        continue;
      } else if (isDash(t, i)) {
        return stopAt(i, "dash");
      } else if (token.text === "." || token.text === "!" || token.text === "?") {
        return stopAt(i, "sentence");
      } else if (token.text === ":") {
        return stopAt(i, "colon");
      } else if (token.text === ";" && !options.semicolons) {
        return stopAt(i, "semicolon");
      } else if (token.text === (options.semicolons ? ";" : ",")) {
        at = i;
      } else {
        if (isDash(t, i)) i += dashWidth(t, i) - 1;
        continue;
      }
      close(at);
      separator = options.semicolons ? "semicolon" : "comma";
      start = i + 1;
      const next = lowerAt(t, i + 1);
      if (next === "and" || next === "or" || next === "plus") {
        if (!options.semicolons) separator = "comma-and";
        start = i + 2;
        i++;
      }
      continue;
    }
    if (options.semicolons || (token.lower !== "and" && token.lower !== "or")) continue;
    if (i === first || i + 1 >= end) continue;
    const inside = token.lower === "and" ? insideName(t, i) : undefined;
    if (inside) {
      joined ||= inside === "open";
      continue;
    }
    close(i);
    separator = "and";
    start = i + 1;
  }
  return stopAt(end, "sentence");
}
