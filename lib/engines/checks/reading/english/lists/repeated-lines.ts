import { bulletWidth } from "../../blocks.ts";
import type { NameListReading } from "../../name-list-reading.ts";
import { type EnglishText, sliceOf } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import { readBulletedLines } from "./bulleted-lines.ts";
import { isInTurn } from "./in-turn.ts";

const MIN_LINES = 3;
const MAX_WORDS = 8;

/** The token after a line's last word, without the marks that close it. */
function wordsEnd(t: EnglishText, first: number, end: number): number {
  let at = end;
  while (at > first && t.tokens[at - 1]?.kind === "mark") at--;
  return at;
}

/** Bulleted lines, not numbered ones, of which two short ones say the same. */
export function readRepeatedLines(t: EnglishText): NameListReading[] {
  const found: NameListReading[] = [];
  let reached = 0;
  t.blockStarts.forEach((start, block) => {
    if (start < reached || t.tokens[start]?.kind !== "mark") return;
    if (bulletWidth(t.tokens, start) !== 1) return;
    const list = readBulletedLines(t, block);
    if (!list) return;
    reached = list.end;
    if (list.items.length < MIN_LINES || isInTurn(t, start - 1, start)) return;
    const items = list.items.flatMap(({ first, end }) => {
      const last = wordsEnd(t, first, end);
      if (last === first || last - first > MAX_WORDS) return [];
      const name = sliceOf(t, first, last).toLowerCase();
      return [
        { ...spanOf(t, first, last), name, thing: name, title: "", detail: "", shared: false },
      ];
    });
    if (new Set(items.map(({ name }) => name)).size === items.length) return;
    found.push({
      items,
      counted: false,
      unique: true,
      inTurn: false,
      sentence: sentenceSpanAt(t, start),
    });
  });
  return found;
}
