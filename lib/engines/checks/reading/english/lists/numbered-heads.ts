import { bulletWidth } from "../../blocks.ts";
import type { EnglishText } from "../text/english-text.ts";
import { type ItemList, type ListItem, partedList } from "./listed.ts";

/** How many blocks may stand under one numbered line, and before the first of them. */
const MAX_BLOCKS_UNDER = 8;
const MAX_ITEMS = 30;

/** The number of a line "3. They shook hands"; -1 for another line. */
function numberOf(t: EnglishText, block: number): number {
  const start = t.blockStarts[block];
  if (start === undefined || t.tokens[start]?.kind !== "number") return -1;
  return bulletWidth(t.tokens, start) === 2 ? Number(t.tokens[start]?.text) : -1;
}

/**
 * Lines numbered from 1 on with paragraphs under each, as under "Five takeaways from the debate".
 * The list goes to the last number that follows the one before it.
 */
export function readNumberedHeads(t: EnglishText, firstBlock: number): ItemList | undefined {
  const items: ListItem[] = [];
  let end = 0;
  let under = 0;
  for (let block = firstBlock; block < t.blockStarts.length; block++) {
    if (numberOf(t, block) === items.length + 1) {
      const start = (t.blockStarts[block] as number) + 2;
      end = t.blockStarts[block + 1] ?? t.tokens.length;
      if (start < end) items.push({ first: start, end, weight: 1 });
      under = 0;
    } else if (++under > MAX_BLOCKS_UNDER || items.length >= MAX_ITEMS) break;
  }
  return items.length < 3 ? undefined : partedList(items, end);
}
