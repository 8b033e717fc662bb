import type { ConversionReading, PrintedQuantity, RateReading } from "../../conversion-reading.ts";
import { conversionsBetween } from "../../units.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import { type Pair, readPairs } from "./pairs.ts";
import { readSpokenRates } from "./spoken-rates.ts";

function printed(t: EnglishText, quantity: Quantity): PrintedQuantity {
  const { first, end, kind, value, upTo, unit, firmness, step, roundStep } = quantity;
  const known = { kind, value, unit, firmness, step, roundStep };
  return { ...spanOf(t, first, end), ...known, ...(upTo ? { upTo } : {}) };
}

const OTHER_DEGREE: ReadonlyMap<string, string> = new Map([
  ["degree Celsius", "degree Fahrenheit"],
  ["degree Fahrenheit", "degree Celsius"],
]);

/** "40 degrees Celsius (104 degrees)": bare degrees beside one scale are of the other. */
function onScale(quantity: Quantity, other: Quantity): Quantity {
  const scale = quantity.unit === "degree" ? OTHER_DEGREE.get(other.unit) : undefined;
  return scale === undefined ? quantity : { ...quantity, unit: scale };
}

function conversionReading(t: EnglishText, pair: Pair): ConversionReading | undefined {
  const first = onScale(pair.first, pair.second);
  const second = onScale(pair.second, pair.first);
  if (first.unit === second.unit) return undefined;
  const measured = first.kind === "measure" && second.kind === "measure";
  if (measured && conversionsBetween(first.unit, second.unit).length === 0) return undefined;
  const money = first.kind === "money" && second.kind === "money";
  if (!measured && !money) return undefined;
  return {
    stated: spanOf(t, first.first, pair.end),
    first: printed(t, first),
    second: printed(t, second),
    sure: pair.sure,
    sentence: sentenceSpanAt(t, first.first),
  };
}

const ROUND = new Set(["1", "10", "100", "1000"]);

/** "$1 = 0.92 euros", "1 euro = $1.08": what the text says a currency is worth. */
function rateReading(t: EnglishText, { first, second }: Pair): RateReading | undefined {
  if (first.kind !== "money" || second.kind !== "money" || lowerAt(t, first.end) !== "=") {
    return undefined;
  }
  if (!ROUND.has(String(first.value.numerator)) || first.value.denominator !== 1n) return undefined;
  if (second.value.numerator <= 0n) return undefined;
  return {
    ...spanOf(t, first.first, second.end),
    one: printed(t, first),
    other: printed(t, second),
  };
}

/** Quantities told in two units, and what the text says that currencies are worth. */
export function readConversions(t: EnglishText): {
  conversions: ConversionReading[];
  rates: RateReading[];
} {
  const conversions: ConversionReading[] = [];
  const rates: RateReading[] = readSpokenRates(t);
  for (const pair of readPairs(t)) {
    const rate = rateReading(t, pair);
    if (rate) rates.push(rate);
    else {
      const conversion = conversionReading(t, pair);
      if (conversion) conversions.push(conversion);
    }
  }
  return { conversions, rates };
}
