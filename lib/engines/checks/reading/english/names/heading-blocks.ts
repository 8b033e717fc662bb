import { isCapitalised } from "../../scan-tokens.ts";
import type { EnglishText } from "../text/english-text.ts";

const MAX_TOKENS = 32;
const CLOSES = new Set([".", "!", "?", '"', "”", "…"]);

/** What a block of the text looks like: prose, a heading, or a heading whose capitals tell nothing. */
export type BlockShape = "prose" | "heading" | "capitals";

function shapeOf(t: EnglishText, first: number, end: number): BlockShape {
  const last = t.tokens[end - 1]?.text ?? "";
  if (end - first > MAX_TOKENS || CLOSES.has(last) || last.endsWith(".")) return "prose";
  let words = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const token = t.tokens[i];
    // Small words stand in lower case in a headline too.
    if (token?.kind !== "word" || token.end - token.start < 4) continue;
    words++;
    if (isCapitalised(token)) capitals++;
  }
  if (words < 4) return "heading";
  return capitals * 7 >= words * 6 ? "capitals" : "heading";
}

/** The shape of every block, in order. */
export function readBlockShapes(t: EnglishText): BlockShape[] {
  return t.blockStarts.map((first, block) =>
    shapeOf(t, first, t.blockStarts[block + 1] ?? t.tokens.length),
  );
}
