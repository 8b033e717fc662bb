import { bulletWidth } from "../../blocks.ts";
import type { EnglishText } from "../text/english-text.ts";
import { type ItemList, type ListItem, partedList } from "./listed.ts";

/** How far the token stands in from the beginning of its line, in code units. */
function indentOf(t: EnglishText, index: number): number {
  const start = t.tokens[index]?.start ?? 0;
  return start - 1 - t.text.lastIndexOf("\n", start - 1);
}

/** The bulleted or numbered lines from this block on; lines set further in belong to one above. */
export function readBulletedLines(t: EnglishText, firstBlock: number): ItemList | undefined {
  const items: ListItem[] = [];
  let end = 0;
  let indent = -1;
  for (let block = firstBlock; block < t.blockStarts.length; block++) {
    const start = t.blockStarts[block] as number;
    const width = bulletWidth(t.tokens, start);
    const here = indentOf(t, start);
    if (width === 0) {
      if (here > indent && items.length > 0) continue;
      break;
    }
    if (indent < 0) indent = here;
    if (here < indent) break;
    end = t.blockStarts[block + 1] ?? t.tokens.length;
    if (here === indent && start + width < end)
      items.push({ first: start + width, end, weight: 1 });
  }
  return items.length < 2 ? undefined : partedList(items, end);
}
