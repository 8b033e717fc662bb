import type { NameListReading } from "../../name-list-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceSpanAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { readCommonLists } from "./common-lists.ts";
import { isInTurn } from "./in-turn.ts";
import type { Enumeration } from "./listed.ts";
import { namedThings } from "./named-things.ts";
import { readPlainLists } from "./plain-lists.ts";
import { readRepeatedLines } from "./repeated-lines.ts";

const MIN_NAMES = 3;

const WITHIN = new Set(["in", "across", "throughout", "near"]);
const SIDES = new Set(["lineup", "line-up", "squad", "team", "xi", "eleven", "side"]);

const BE = new Set(["are", "were", "be", "include"]);
const ACTS = new Set("acts bands artists performers headliners groups singers stops".split(" "));
const REACH_ACTS = 6;

/** "in Rome, Madrid, …" and "Line-up: Cole, Dow, …": lists in which nobody else of the name can stand. */
function isOfPlacesOrSide(t: EnglishText, first: number): boolean {
  if (WITHIN.has(lowerAt(t, first - 1))) return true;
  // "The headline *acts* this summer are Beck, Wilco, …": nobody else of the name would be unnamed.
  const be = lowerAt(t, first - 1) === "the" ? first - 2 : first - 1;
  for (let i = be - 1; i >= be - REACH_ACTS && BE.has(lowerAt(t, be)); i--) {
    if (ACTS.has(lowerAt(t, i))) return true;
  }
  return lowerAt(t, first - 1) === ":" && SIDES.has(lowerAt(t, first - 2));
}

/** "*Sens.* Ruiz, Cole and Ely": two of one surname would be told apart. */
function isOfTitled(t: EnglishText, items: readonly { first: number; end: number }[]): boolean {
  const first = items[0]?.first ?? 0;
  const title = lowerAt(t, first - 1);
  const several = isA(t, first - 1, WORD.title) && /s\.?$/.test(title);
  return several && items.every((item) => item.end - item.first === 1);
}

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
      unique: true,
      inTurn: false,
      sentence: sentenceSpanAt(t, first.first),
    });
  }
  for (const { items, first, end } of [...readPlainLists(t), ...readCommonLists(t)]) {
    if (items.some((item) => counted.has(item.first)) || t.quoteOf[first] !== -1) continue;
    lists.push({
      items: namedThings(t, items, first, end),
      counted: false,
      unique: isOfPlacesOrSide(t, first) || isOfTitled(t, items),
      inTurn: isInTurn(t, first, end),
      sentence: sentenceSpanAt(t, first),
    });
  }
  return [...lists, ...readRepeatedLines(t)];
}
