import { bulletWidth } from "../blocks.ts";
import type { Span } from "../span.ts";
import { type ArabicText, spanOf } from "./arabic-text.ts";
import type { ArabicCount } from "./counts.ts";

/** The bulleted or numbered lines after a block that ends with a colon: "ثلاثة أسباب:". */
export function linesAfter(t: ArabicText, count: ArabicCount): Span[] {
  let block = t.blockStarts.findIndex((start, index) => {
    const end = t.blockStarts[index + 1] ?? t.tokens.length;
    return count.first >= start && count.first < end;
  });
  const blockEnd = t.blockStarts[block + 1];
  if (blockEnd === undefined || t.tokens[blockEnd - 1]?.text !== ":") return [];
  const items: Span[] = [];
  for (block++; block < t.blockStarts.length; block++) {
    const start = t.blockStarts[block] as number;
    const width = bulletWidth(t.tokens, start);
    if (width === 0) break;
    items.push(spanOf(t, start + width, t.blockStarts[block + 1] ?? t.tokens.length));
  }
  return items;
}
