import type { QuantityKind } from "../../quantity.ts";
import type { EnglishText } from "../text/english-text.ts";

/** A unit as written. `end` is the token after it. */
export interface UnitWord {
  kind: QuantityKind;
  unit: string;
  end: number;
}

/** ISO 4217. A bare dollar is the dollar of the United States. */
export const CURRENCY_MARKS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["US$", "USD"],
  ["C$", "CAD"],
  ["A$", "AUD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["S$", "SGD"],
  ["R$", "BRL"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₺", "TRY"],
  ["₪", "ILS"],
]);

const LISTS: readonly (readonly [QuantityKind, string, string])[] = [
  ["percent", "percent", "% percent percents pct"],
  ["points", "percentage point", "pp"],
  ["duration", "second", "second seconds sec secs"],
  ["duration", "minute", "minute minutes min mins"],
  ["duration", "hour", "hour hours hr hrs"],
  ["duration", "day", "day days"],
  ["duration", "week", "week weeks"],
  ["duration", "fortnight", "fortnight fortnights"],
  ["duration", "month", "month months"],
  ["duration", "year", "year years"],
  ["duration", "decade", "decade decades"],
  ["duration", "century", "century centuries"],
  ["measure", "kilometre", "km kms kilometre kilometres kilometer kilometers"],
  ["measure", "metre", "m metre metres meter meters"],
  ["measure", "centimetre", "cm centimetre centimetres centimeter centimeters"],
  ["measure", "millimetre", "mm millimetre millimetres millimeter millimeters"],
  ["measure", "mile", "mile miles mi"],
  ["measure", "foot", "ft foot feet"],
  ["measure", "inch", "inch inches"],
  ["measure", "yard", "yd yard yards"],
  ["measure", "kilogram", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"],
  ["measure", "gram", "g gram grams gramme grammes"],
  ["measure", "tonne", "tonne tonnes"],
  ["measure", "ton", "ton tons"],
  ["measure", "pound", "lb lbs pound pounds"],
  ["measure", "ounce", "oz ounce ounces"],
  ["measure", "hectare", "ha hectare hectares"],
  ["measure", "acre", "acre acres"],
  ["measure", "litre", "litre litres liter liters"],
  ["measure", "gallon", "gallon gallons"],
  ["measure", "kilometre per hour", "kph kmh km/h"],
  ["measure", "mile per hour", "mph"],
  ["money", "USD", "dollar dollars usd"],
  ["money", "EUR", "euro euros eur"],
  ["money", "GBP", "gbp sterling"],
  ["money", "JPY", "yen jpy"],
];

const units = new Map<string, { kind: QuantityKind; unit: string }>();
for (const [kind, unit, words] of LISTS) {
  for (const word of words.split(" ")) units.set(word, { kind, unit });
}

const TWO_WORDS = new Map<string, { kind: QuantityKind; unit: string }>([
  ["per cent", { kind: "percent", unit: "percent" }],
  ["percentage point", { kind: "points", unit: "percentage point" }],
  ["percentage points", { kind: "points", unit: "percentage point" }],
]);

/** The unit that begins at the token `index`, the longest one; undefined where none does. */
export function unitOfWord(t: EnglishText, index: number): UnitWord | undefined {
  const token = t.tokens[index];
  if (!token) return undefined;
  const next = t.tokens[index + 1];
  const two = next?.gap === "space" ? TWO_WORDS.get(`${token.lower} ${next.lower}`) : undefined;
  if (two) return { ...two, end: index + 2 };
  const one = units.get(token.lower);
  return one && { ...one, end: index + 1 };
}
