import type { QuantityKind } from "../../quantity.ts";
import type { EnglishText } from "../text/english-text.ts";
import { readFirmness } from "./firmness.ts";
import type { NumberReading } from "./numbers.ts";
import type { Quantity } from "./quantity-reading.ts";
import { CURRENCY_MARKS, type UnitWord, unitOfWord } from "./unit-words.ts";

const RANGE_JOINERS = new Set(["-", "–", "—", "to"]);

interface Unit {
  kind: QuantityKind;
  unit: string;
  first: number;
  end: number;
}

/** The currency mark before a number, with what belongs to it: "$", "US$", "C$". */
function currencyBefore(t: EnglishText, number: NumberReading): Unit | undefined {
  const mark = t.tokens[number.first - 1];
  if (!mark || t.tokens[number.first]?.gap !== "none") return undefined;
  const country = t.tokens[number.first - 2];
  const glued = mark.gap === "none" && country?.kind === "word" && country.text.length <= 3;
  const long = glued ? CURRENCY_MARKS.get(`${country.text}${mark.text}`) : undefined;
  const unit = long ?? CURRENCY_MARKS.get(mark.text);
  if (unit === undefined) return undefined;
  return { kind: "money", unit, first: number.first - (long ? 2 : 1), end: number.end };
}

/** The unit after a number: "10 km", "25 %", "5-year", "7 percentage points", "C$ 4". */
function unitAfter(t: EnglishText, number: NumberReading): Unit | undefined {
  let at = number.end;
  if (t.tokens[at]?.text === "-" && t.tokens[at]?.gap === "none") at++;
  const token = t.tokens[at];
  if (!token || token.gap === "blank" || token.gap === "line") return undefined;
  const found: UnitWord | undefined = unitOfWord(t, at);
  return found && { kind: found.kind, unit: found.unit, first: number.first, end: found.end };
}

/** The second number of a range: "10 to 12 km", "$3–4 million". */
function rangeEnd(t: EnglishText, number: NumberReading): NumberReading | undefined {
  const joiner = t.tokens[number.end];
  if (!joiner || !RANGE_JOINERS.has(joiner.lower)) return undefined;
  const second = t.numberAt.get(number.end + 1);
  if (second?.form !== "cardinal" || number.form !== "cardinal") return undefined;
  if (joiner.lower !== "to" && joiner.gap === "none" && t.tokens[second.first]?.gap !== "none") {
    return undefined;
  }
  const first = number.value.numerator * second.value.denominator;
  return first < second.value.numerator * number.value.denominator ? second : undefined;
}

function readQuantity(t: EnglishText, number: NumberReading): Quantity {
  const money = currencyBefore(t, number);
  const second = rangeEnd(t, number);
  const last = second ?? number;
  const after = unitAfter(t, last);
  const unit = money ?? after;
  const end = money ? Math.max(last.end, after?.kind === "money" ? after.end : 0) : after?.end;
  const { step, roundStep } = last;
  return {
    first: unit && unit === money ? money.first : number.first,
    end: end ?? last.end,
    number,
    kind: unit?.kind ?? (number.form === "ordinal" ? "ordinal" : "count"),
    value: number.value,
    ...(second ? { upTo: second.value } : {}),
    unit: unit?.unit ?? "",
    firmness: readFirmness(t, money?.first ?? number.first, end ?? last.end),
    step,
    roundStep,
  };
}

/** Every number of the text with its unit, in order, in digits or in words; decades are none. */
export function readQuantities(t: EnglishText): Quantity[] {
  const quantities: Quantity[] = [];
  let from = 0;
  for (const number of t.numbers) {
    if (number.form === "decade" || number.first < from) continue;
    const quantity = readQuantity(t, number);
    quantities.push(quantity);
    from = quantity.end;
  }
  return quantities;
}
