import type { PrintedQuantity, RateReading } from "../../conversion-reading.ts";
import { rational, whole } from "../../rational.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { unitOfWord } from "../numbers/unit-words.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";

const AGAINST = new Set(["to", "per", "against"]);
const ARTICLES = new Set(["the", "a", "an", "one"]);
/** What says what a currency comes to: "the pound *at* $1.25", "one dollar *buys* 400 naira". */
const COMES_TO = new Set(
  "at worth buys bought buying equals equalled equal fetches fetched".split(" "),
);
const BESIDE = new Set(
  "is was were are to about around roughly now then currently valued trading traded trades".split(
    " ",
  ),
);
const REACH_BACK = 5;

interface Currency {
  first: number;
  end: number;
  unit: string;
}

/** One of a currency, "the dollar", "per euro", "a U.S. dollar", with its own word at `at`. */
function currencyAt(t: EnglishText, at: number): Currency | undefined {
  const found = unitOfWord(t, at, whole(1));
  if (found?.kind === "money") return { first: at, end: found.end, unit: found.unit };
  // A pound that has its article, and is no weight beside money.
  const named =
    /^(?:the|one)$/.test(lowerAt(t, at - 1)) &&
    lowerAt(t, at) === "pound" &&
    lowerAt(t, at + 1) !== "of";
  return named ? { first: at, end: at + 1, unit: "GBP" } : undefined;
}

/** "400 naira *to the dollar*", "7.2 yuan *per dollar*" */
function currencyAfter(t: EnglishText, { end }: Quantity): Currency | undefined {
  const link = lowerAt(t, end);
  if (!AGAINST.has(link)) return undefined;
  const article = ARTICLES.has(lowerAt(t, end + 1));
  if (!article && link !== "per") return undefined;
  return currencyAt(t, article ? end + 2 : end + 1);
}

/** "With *the pound at* $1.25", "*a dollar buys* 400 naira" */
function currencyBefore(t: EnglishText, { hedgedFirst, first }: Quantity): Currency | undefined {
  let comes = false;
  const end = Math.min(hedgedFirst, first);
  for (let i = end - 1; i >= end - REACH_BACK; i--) {
    const lower = lowerAt(t, i);
    if (COMES_TO.has(lower)) comes = true;
    else if (!BESIDE.has(lower)) {
      const wide = /^(?:us|u\.s\.)$/.test(lowerAt(t, i - 1)) ? 1 : 0;
      if (!comes || !ARTICLES.has(lowerAt(t, i - 1 - wide))) return undefined;
      return currencyAt(t, i - wide);
    }
  }
  return undefined;
}

/** What the text says in words that one of a currency is worth in another. */
export function readSpokenRates(t: EnglishText): RateReading[] {
  return t.quantities.flatMap((quantity): RateReading[] => {
    const { kind, value, upTo, unit, firmness, step, roundStep } = quantity;
    if (kind !== "money" || upTo || value.numerator <= 0n) return [];
    const currency = currencyAfter(t, quantity) ?? currencyBefore(t, quantity);
    if (!currency || currency.unit === unit) return [];
    const one: PrintedQuantity = {
      ...spanOf(t, currency.first, currency.end),
      kind,
      value: rational(1n),
      unit: currency.unit,
      firmness: "exactly",
      step: rational(1n),
      roundStep: rational(1n),
    };
    const other: PrintedQuantity = {
      ...spanOf(t, quantity.first, quantity.end),
      ...{ kind, value, unit, firmness, step, roundStep },
    };
    const [first, end] =
      currency.first > quantity.first
        ? [quantity.first, currency.end]
        : [currency.first, quantity.end];
    return [{ ...spanOf(t, first, end), one, other }];
  });
}
