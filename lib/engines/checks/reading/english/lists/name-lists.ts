import type { NameListReading } from "../../name-list-reading.ts";
import type { EnglishText } from "../text/english-text.ts";
import { sentenceSpanAt } from "../text/spans.ts";
import type { Enumeration } from "./listed.ts";
import { namedThings } from "./named-things.ts";
import { isInTurn, readPlainLists } from "./plain-lists.ts";

const MIN_NAMES = 3;

/** The lists of names that a text spells out: those that a count is tied to, and all plain ones. */
export function readNameLists(
  t: EnglishText,
  enumerations: readonly Enumeration[],
): NameListReading[] {
  const lists: NameListReading[] = [];
  const counted = new Set<number>();
  for (const { list } of enumerations) {
    const [first] = list.items;
    if (!first || list.items.length < MIN_NAMES || t.numberAt.has(first.first)) continue;
    for (const item of list.items) counted.add(item.first);
    lists.push({
      items: namedThings(t, list.items, first.first - 1, list.end),
      counted: true,
      inTurn: false,
      sentence: sentenceSpanAt(t, first.first),
    });
  }
  for (const { items, first, end } of readPlainLists(t)) {
    if (items.some((item) => counted.has(item.first)) || t.quoteOf[first] !== -1) continue;
    lists.push({
      items: namedThings(t, items, first, end),
      counted: false,
      inTurn: isInTurn(t, first, end),
      sentence: sentenceSpanAt(t, first),
    });
  }
  return lists;
}
