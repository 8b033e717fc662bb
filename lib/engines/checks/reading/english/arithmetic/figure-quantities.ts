import { multiply, rational } from "../../rational.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { isUpwards } from "./governor.ts";

/** What stands before a year: "in 2015", "May 2015", "the 2015 budget". */
export const YEAR_CUES =
  WORD.preposition |
  WORD.determiner |
  WORD.month |
  WORD.relative |
  WORD.conjunction |
  WORD.partOfDay;

/** The unit of an amount in cents or pence whose currency is not said. */
export const ANY_MONEY = "¢";

const FOUR_DIGITS = /^\d{4}$/;

/** "in 2000 to 3.5 million": a year and a figure that were read as one range. */
export function withoutYear(t: EnglishText, quantity: Quantity): Quantity {
  const { number, upTo } = quantity;
  if (!upTo || !FOUR_DIGITS.test(t.tokens[number.first]?.text ?? "")) return quantity;
  const second = t.numberAt.get(number.end + 1);
  if (!second || !isA(t, quantity.first - 1, YEAR_CUES)) return quantity;
  if (FOUR_DIGITS.test(t.tokens[second.first]?.text ?? "")) return quantity;
  const { upTo: _, ...rest } = quantity;
  return { ...rest, first: second.first, number: second, value: upTo };
}

const HUNDREDTHS = new Set(["cent", "penny"]);
const HUNDREDTH = rational(1n, 100n);

/** "58 cents" as money; which money, the figure beside it tells. */
export function inWholeMoney(quantity: Quantity): Quantity {
  if (quantity.kind !== "money" || !HUNDREDTHS.has(quantity.unit)) return quantity;
  const { upTo } = quantity;
  return {
    ...quantity,
    unit: ANY_MONEY,
    value: multiply(quantity.value, HUNDREDTH),
    ...(upTo ? { upTo: multiply(upTo, HUNDREDTH) } : {}),
    step: multiply(quantity.step, HUNDREDTH),
    roundStep: multiply(quantity.roundStep, HUNDREDTH),
  };
}

/** "to 50" and "or 50" after another number are no hedges where each number is a figure of its own. */
export function unpaired(t: EnglishText, quantity: Quantity, lead: number): Quantity {
  if (quantity.firmness === "at most" && lead === quantity.first && isUpwards(t, lead - 3)) {
    return { ...quantity, firmness: "exactly" };
  }
  if (quantity.firmness !== "about" || lead < quantity.first) return quantity;
  const joins = (index: number) => lowerAt(t, index) === "to" || lowerAt(t, index) === "or";
  const paired = joins(quantity.first - 1) || joins(quantity.end) || joins(quantity.number.end);
  const rounded = lowerAt(t, quantity.end + 1);
  if (!paired || rounded === "so" || quantity.upTo) return quantity;
  return { ...quantity, firmness: "exactly" };
}
