import { rational, whole } from "../../rational.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { unitOfWord } from "../numbers/unit-words.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { type Bracket, bracketOf } from "./brackets.ts";

/** Two quantities that say the same. Token indices, `end` exclusive. */
export interface Pair {
  first: Quantity;
  second: Quantity;
  end: number;
  sure: boolean;
}

const JOINERS = new Set(["by", "x", "×", "to", "and", "–", "-"]);
const ARTICLES = new Set(["a", "an", "one", "per", "each", "every"]);
/** Words that may stand between a quantity and the brackets behind it. */
const BETWEEN = 5;

/** "A mile (1.6 km)": one of the unit that stands before the brackets. */
function singleBefore(t: EnglishText, open: number): Quantity | undefined {
  for (const width of [1, 2]) {
    const at = open - width;
    const unit = ARTICLES.has(lowerAt(t, at - 1)) ? unitOfWord(t, at, whole(1)) : undefined;
    if (unit?.kind !== "measure" || unit.end !== open) continue;
    const value = whole(1);
    const step = rational(1n, 10n);
    const number = {
      first: at - 1,
      end: at,
      form: "cardinal" as const,
      value,
      inDigits: false,
      step,
      roundStep: step,
      scale: 1n,
    };
    return {
      first: at - 1,
      end: open,
      number,
      hedgedFirst: at - 1,
      hedgedEnd: at,
      kind: "measure",
      value,
      unit: unit.unit,
      firmness: "exactly",
      step,
      roundStep: step,
    };
  }
  return undefined;
}

/** The quantity before the brackets: words may stand between, but no mark and no other number. */
function quantityBefore(t: EnglishText, index: number, open: number): Quantity | undefined {
  const before = t.quantities[index - 1];
  const single = singleBefore(t, open);
  if (single && single.first >= (before?.end ?? 0)) return single;
  if (!before || before.end < open - BETWEEN || before.end > open) return undefined;
  for (let i = before.end; i < open; i++) {
    const token = t.tokens[i];
    const hyphen = token?.text === "-" && token.gap === "none";
    if ((token?.kind !== "word" && !hyphen) || token.gap === "blank") return undefined;
  }
  return before;
}

/** A number without a unit before or behind one that has it: "3" of "3 by 6 metres". */
function withUnitOf(quantity: Quantity, other: Quantity): Quantity {
  if (quantity.kind !== "count" || quantity.unit !== "") return quantity;
  return { ...quantity, kind: other.kind, unit: other.unit };
}

function areJoined(t: EnglishText, a: Quantity | undefined, b: Quantity | undefined): boolean {
  if (!a || !b || a.end + 1 !== Math.min(b.first, b.hedgedFirst)) return false;
  return JOINERS.has(lowerAt(t, a.end));
}

/** The pairs of a quantity, or of two joined ones, with those in the brackets behind them. */
function bracketPairs(t: EnglishText, index: number, bracket: Bracket): Pair[] {
  const before = quantityBefore(t, index, bracket.open);
  if (!before) return [];
  const { inside, alone, end } = bracket;
  const [a, b] = inside;
  const earlier = t.quantities[index - 2];
  if (a && b && areJoined(t, a, b)) {
    if (!earlier || !areJoined(t, earlier, before)) return [];
    const pair = { end, sure: alone };
    return [
      { ...pair, first: withUnitOf(earlier, before), second: withUnitOf(a, b) },
      { ...pair, first: before, second: b },
    ];
  }
  return inside.map((second) => ({
    first: before,
    second,
    end: alone ? end : second.end,
    sure: alone,
  }));
}

/** Where the second quantity begins as another way to say the first: ", or 112 km", "= 5 miles". */
function isOtherWay(t: EnglishText, first: Quantity, second: Quantity): boolean | undefined {
  const at = first.end;
  const start = Math.min(second.first, second.hedgedFirst);
  const between: string[] = [];
  for (let i = at; i < start; i++) between.push(lowerAt(t, i));
  const words = between.join(" ");
  if (words === ", or" || words === "— or" || words === "– or") {
    const after = lowerAt(t, Math.max(second.end, second.hedgedEnd));
    return [",", ".", ")", "—", "–", ";", ""].includes(after);
  }
  if (words === "or" || words === "/") return false;
  if (
    /^(?:, )?(?:which is |that is |is )?(?:equivalent to|equal to|the equivalent of)$/.test(words)
  ) {
    return true;
  }
  return words === "=" ? true : undefined;
}

const LONGEST_JOINT = 8;

/** Every two quantities of the text that are told as the same in another unit. */
export function readPairs(t: EnglishText): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index < t.quantities.length; index++) {
    const second = t.quantities[index] as Quantity;
    if (second.kind !== "measure" && second.kind !== "money" && second.kind !== "count") continue;
    const bracket = bracketOf(t, index);
    if (bracket) {
      pairs.push(...bracketPairs(t, index, bracket));
      continue;
    }
    const first = t.quantities[index - 1];
    if (!first || first.kind !== second.kind || first.kind === "count") continue;
    if (second.first - first.end > LONGEST_JOINT || second.first <= first.end) continue;
    const sure = isOtherWay(t, first, second);
    if (sure !== undefined) pairs.push({ first, second, end: second.end, sure });
  }
  return pairs;
}
