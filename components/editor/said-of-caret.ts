import type { Move } from "./caret-moves.ts";
import type { PaintedMark } from "./painter.ts";
import { wordAt } from "./snap-to-words.ts";

/** How the screen says what a caret came to. */
export interface CaretWords {
  space: string;
  endOfLine: string;
  end: string;
  marked: (words: string) => string;
  /** What lies there, with the number of a claim. */
  mark: (mark: PaintedMark) => string;
}

/** A longer stretch is not read out whole. */
const SAID_LENGTH = 240;

/**
 * What somebody hears who moves the caret without seeing it: what it came to, or what is marked now;
 * and what lies there, if that is news.
 * @param marked the words that are marked
 * @param entered marks over the caret's place that were not over the last
 */
export function saidOfCaret(
  text: string,
  offset: number,
  move: Pick<Move, "by">,
  marked: string,
  entered: readonly PaintedMark[],
  language: string,
  words: CaretWords,
): string {
  const said = marked
    ? words.marked(shortened(marked))
    : placeAt(text, offset, move.by, language, words);
  return [said, ...entered.map(words.mark)].join(", ");
}

function placeAt(
  text: string,
  offset: number,
  by: Move["by"],
  language: string,
  words: CaretWords,
): string {
  if (by === "character" || by === "lineboundary") {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
    if (offset >= text.length) return words.end;
    if (character === "\n") return words.endOfLine;
    return character === " " ? words.space : character;
  }
  if (by === "word") {
    const word = wordAt(text, offset, language) ?? wordAt(text, Math.max(0, offset - 1), language);
    return word ? text.slice(word.start, word.end) : (text[offset] ?? "");
  }
  const lineEnd = text.indexOf("\n", offset);
  const rest = text.slice(offset, lineEnd < 0 ? text.length : lineEnd);
  return shortened(rest) || words.endOfLine;
}

function shortened(words: string): string {
  if (words.length <= SAID_LENGTH) return words;
  return `${words.slice(0, SAID_LENGTH / 2)} … ${words.slice(-SAID_LENGTH / 4)}`;
}
