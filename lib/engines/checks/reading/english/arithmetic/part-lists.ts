import { add, compare, multiply, negate, rational, subtract } from "../../rational.ts";
import { type EnglishText, isA, isDash, isPlainWord, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import type { Figure } from "./figures.ts";
import { onePart, type Part, partOf } from "./sum-readings.ts";

/** A list of figures that are parts of something: "12 in Leeds, nine in York and one in Hull". */
export interface PartList {
  parts: Part[];
  /** The figures among the parts; "a woman" is none. */
  figures: Figure[];
  /** The token after the last part's own words. */
  end: number;
  /** An "and" or a closing mark says where it ends, and no other figure stands in it. */
  sure: boolean;
}

const PASSED = new Set(
  "the another a further some other remaining additional more and plus with also".split(" "),
);
const SEPARATORS = new Set([",", ";", "and", "plus"]);
const REACH_ITEM = 22;
const MAX_PARTS = 40;

/** The figure or the "a woman" with which an item begins at `from`. */
function itemAt(
  t: EnglishText,
  from: number,
  figureAt: ReadonlyMap<number, Figure>,
): { part: Part; figure?: Figure } | undefined {
  let at = from;
  for (let i = 0; i < 3; i++) {
    const figure = figureAt.get(at);
    if (figure) return { part: partOf(t, figure), figure };
    const single = (lowerAt(t, at) === "a" || lowerAt(t, at) === "an") && isPlainWord(t, at + 1);
    if (single) return { part: onePart(at, at + 2) };
    if (!PASSED.has(lowerAt(t, at))) return undefined;
    at++;
  }
  return undefined;
}

/** The separator after an item, behind which another item begins; undefined where the list ends. */
function nextItem(
  t: EnglishText,
  from: number,
  limit: number,
  figureAt: ReadonlyMap<number, Figure>,
): { at: number; last: boolean; crossed: boolean } | undefined {
  let crossed = false;
  for (let i = from; i < Math.min(limit, from + REACH_ITEM); i++) {
    const lower = lowerAt(t, i);
    if (SEPARATORS.has(lower)) {
      const second = lowerAt(t, i + 1) === "and" || lowerAt(t, i + 1) === "plus";
      const first = i + (second ? 2 : 1);
      if (itemAt(t, first, figureAt)) {
        return { at: first, last: second || lower === "and" || lower === "plus", crossed };
      }
    }
    if (lower === ")" || isDash(t, i) || lower === "." || lower === ":") return undefined;
    if (isA(t, i, WORD.relative)) return undefined;
    if (figureAt.has(i)) crossed = true;
  }
  return undefined;
}

/** The list of parts that begins at token `first` and ends before `limit`. */
export function readPartList(
  t: EnglishText,
  first: number,
  limit: number,
  figureAt: ReadonlyMap<number, Figure>,
): PartList | undefined {
  const parts: Part[] = [];
  const figures: Figure[] = [];
  let at: number | undefined = first;
  let end = first;
  let joined = false;
  let clear = true;
  while (at !== undefined && parts.length < MAX_PARTS) {
    const item = itemAt(t, at, figureAt);
    if (!item) break;
    parts.push(item.part);
    if (item.figure) figures.push(item.figure);
    end = item.part.end;
    const next = joined ? undefined : nextItem(t, end, limit, figureAt);
    if (next?.crossed) clear = false;
    if (next?.last) joined = true;
    at = next?.at;
  }
  if (parts.length < 2 || figures.length === 0) return undefined;
  return { parts, figures, end, sure: joined && clear };
}

const CLOSE = rational(7n);

/**
 * "80 paintings - 45 oils, 20 watercolours and 12 prints": things of other names, which are taken
 * for kinds of the whole where together they come near it.
 */
export function comeNear(whole: Figure, parts: readonly Part[], nouns: readonly string[]): boolean {
  if (nouns.includes("") || new Set(nouns).size < nouns.length) return false;
  const { value } = whole.quantity;
  const sum = parts.reduce((total, { figure }) => add(total, figure.value), rational(0n));
  const off = subtract(sum, value);
  const size = off.numerator < 0n ? negate(off) : off;
  return compare(multiply(size, CLOSE), value) <= 0;
}
