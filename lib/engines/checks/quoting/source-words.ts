import type { Wording } from "../reading/quotes/wording.ts";
import { scanWords, wordKey } from "./scan-words.ts";

/** The words that are said in a source, in order, without fillers, stage directions and labels. */
export interface SourceWords {
  text: string;
  starts: number[];
  ends: number[];
  /** The number that `ids` gives to a word, 0 where it knows none. */
  ids: number[];
  /** Where somebody begins to speak, by the index of the first word, and whose label stands there. */
  turns: { at: number; name: string }[];
}

const MAX_LABEL = 60;
const MAX_DIRECTION = 80;
const ROUND_OPEN = 0x28;
const SQUARE_OPEN = 0x5b;
const COLON = 0x3a;

/** Where the label that the colon at `at` ends begins ("SEN. COLE:" at the start of its line). */
function labelStart(text: string, at: number): number | undefined {
  const from = Math.max(0, at - MAX_LABEL);
  const head = text.slice(from, at);
  const newline = head.lastIndexOf("\n");
  if (newline < 0 && from > 0) return undefined;
  const words = head
    .slice(newline + 1)
    .trim()
    .split(" ");
  const isName = (word: string) => word !== "" && word === word.trim() && !/^\p{Ll}/u.test(word);
  const named = words.some((word) => /^\p{Lu}/u.test(word));
  return named && words.length <= 6 && words.every(isName) ? from + newline + 1 : undefined;
}

/** The end of a stage direction between brackets: "(APPLAUSE)", "[laughter]", "[00:12:03]". */
function directionEnd(text: string, at: number, wording: Wording): number | undefined {
  const close = text.charCodeAt(at) === ROUND_OPEN ? ")" : "]";
  const inside = text.slice(at + 1, at + MAX_DIRECTION);
  const length = inside.indexOf(close);
  if (length < 0) return undefined;
  const words = inside.slice(0, length);
  const shouted = words === words.toUpperCase() && (close === "]" || /\p{Lu}{3}/u.test(words));
  return shouted || wording.isStageDirection(words) ? at + length + 2 : undefined;
}

/** Reads a source once; `ids` are the words that somebody looks for. */
export function readSourceWords(
  text: string,
  ids: ReadonlyMap<string, number>,
  wording: Wording,
): SourceWords {
  const words: SourceWords = { text, starts: [], ends: [], ids: [], turns: [] };
  scanWords(
    text,
    0,
    text.length,
    (start, end) => {
      const key = wordKey(text.slice(start, end));
      if (wording.isFiller(key)) return;
      words.starts.push(start);
      words.ends.push(end);
      words.ids.push(ids.get(key) ?? 0);
    },
    (code, at) => {
      if (code === ROUND_OPEN || code === SQUARE_OPEN) return directionEnd(text, at, wording);
      if (code !== COLON) return undefined;
      const label = labelStart(text, at);
      if (label === undefined) return undefined;
      while ((words.starts.at(-1) ?? -1) >= label) {
        words.starts.pop();
        words.ends.pop();
        words.ids.pop();
      }
      words.turns.push({ at: words.starts.length, name: text.slice(label, at).trim() });
      return undefined;
    },
  );
  return words;
}

/** The source's words from `from` to `to` (exclusive) as they are compared. */
export function sourceKeys(source: SourceWords, from: number, to: number): string[] {
  const keys: string[] = [];
  for (let i = from; i < to; i++) {
    keys.push(wordKey(source.text.slice(source.starts[i], source.ends[i])));
  }
  return keys;
}

/** The source's text from word `from` to word `to` (exclusive), with the marks between them. */
export function sourceSlice(source: SourceWords, from: number, to: number): string {
  return to > from ? source.text.slice(source.starts[from], source.ends[to - 1]) : "";
}

/** The turn in which a word is said; undefined where no label stands before it. */
function turnAt({ turns }: SourceWords, word: number) {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.at ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1];
}

/** Whose turn it is at a word, by the last label before it. */
export function speakerAt(source: SourceWords, word: number): string | undefined {
  return turnAt(source, word)?.name;
}

/** Whether the words from `from` to `to` are what others say before a speaker goes on. */
export function isInterruption(source: SourceWords, from: number, to: number): boolean {
  const speaker = speakerAt(source, from - 1);
  const others = turnAt(source, from)?.at === from && speakerAt(source, to - 1) !== speaker;
  return others && speaker !== undefined && speaker === speakerAt(source, to);
}

/** The words of all labels, in lower case. */
export function labelWords({ turns }: SourceWords): Set<string> {
  return new Set(turns.flatMap(({ name }) => name.toLowerCase().match(/\p{L}+/gu) ?? []));
}
