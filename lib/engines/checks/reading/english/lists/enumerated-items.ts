import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { Chunks } from "./chunks.ts";
import type { ItemList, ListItem } from "./listed.ts";

const WORDS = [
  ["first", "firstly"],
  ["second", "secondly"],
  ["third", "thirdly"],
  ["fourth", "fourthly"],
  ["fifth", "fifthly"],
  ["sixth", "sixthly"],
];
const LAST = new Set(["finally", "lastly"]);

/**
 * Reads a list whose items are numbered in words: "first, it is costly, and second, it is slow".
 * Undefined where the first item is not "first", or the numbering leaves one out.
 */
export function readEnumeratedItems(t: EnglishText, cut: Chunks): ItemList | undefined {
  const items: ListItem[] = [];
  for (const { first, end } of cut.chunks) {
    const lower = lowerAt(t, first);
    const begins = LAST.has(lower) ? items.length > 0 : WORDS[items.length]?.includes(lower);
    if (begins) items.push({ first, end, weight: 1 });
    else if (items.length === 0) return undefined;
    else (items[items.length - 1] as ListItem).end = end;
  }
  if (items.length < 2) return undefined;
  return {
    items,
    kind: "phrase",
    persons: false,
    alternatives: [],
    sure: cut.stop === "sentence",
    coordinated: true,
    closed: true,
    open: false,
    end: cut.end,
  };
}
