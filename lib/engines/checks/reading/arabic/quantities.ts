import type { QuantityKind } from "../quantity.ts";
import type { QuantityReading } from "../quantity-reading.ts";
import { multiply, type Rational, rational } from "../rational.ts";
import { type ArabicNumber, type ArabicText, keyAt, spanOf } from "./arabic-text.ts";
import { hedgeBefore } from "./counts.ts";
import { SCALES } from "./number-words.ts";
import { decimalsAfter } from "./numbers.ts";

const UNITS = new Map<string, { kind: QuantityKind; unit: string }>();
for (const [kind, unit, words] of [
  ["percent", "percent", "% بالمئه بالمائه"],
  ["money", "USD", "دولار دولارا دولارات"],
  ["money", "EUR", "يورو"],
  ["money", "riyal", "ريال ريالا ريالات"],
  ["money", "dinar", "دينار دينارا دنانير"],
  ["money", "dirham", "درهم درهما دراهم"],
  ["money", "pound", "جنيه جنيها جنيهات ليره ليرات"],
  ["money", "rouble", "روبل روبلا"],
  ["money", "CNY", "يوان يوانا"],
  ["money", "JPY", "ين"],
  ["money", "ILS", "شيكل شيكلا شواكل"],
  ["measure", "kilometre", "كيلومتر كيلومترا كيلومترات كم"],
  ["measure", "metre", "متر مترا امتار"],
  ["measure", "hectare", "هكتار هكتارا هكتارات"],
  ["measure", "barrel", "برميل برميلا براميل"],
  ["measure", "tonne", "طن طنا اطنان"],
  ["measure", "kilogram", "كيلوغرام كيلوغراما كغم"],
  ["duration", "day", "يوم يوما ايام"],
  ["duration", "week", "اسبوع اسبوعا اسابيع"],
  ["duration", "month", "شهر شهرا اشهر شهور"],
  ["duration", "year", "سنه سنوات عام عاما اعوام"],
  ["duration", "hour", "ساعه ساعات"],
] as const) {
  for (const word of words.split(" ")) UNITS.set(word, { kind, unit });
}
const IN_THE_HUNDRED = new Set(["المئه", "المائه"]);

function unitAfter(t: ArabicText, at: number) {
  if (keyAt(t, at) === "في" && IN_THE_HUNDRED.has(keyAt(t, at + 1))) {
    return { kind: "percent" as const, unit: "percent", end: at + 2 };
  }
  const found = UNITS.get(keyAt(t, at));
  return found && { ...found, end: at + 1 };
}

/** The place of the last digit printed: 1 for 112, 100,000 for 1.2 million. */
function stepOf(t: ArabicText, number: ArabicNumber): Rational {
  const printed = t.tokens[number.first]?.text.split(".")[1];
  const behind = number.inDigits ? (printed ?? decimalsAfter(t.tokens, number.first)) : "";
  const decimals = behind.length;
  let step = rational(1n, 10n ** BigInt(decimals));
  for (let i = number.first + 1; i < number.end; i++) {
    step = multiply(step, rational(BigInt(SCALES.get(keyAt(t, i)) ?? 1)));
  }
  return step;
}

/** Every number of the text with its unit, in order. */
export function readQuantities(t: ArabicText): QuantityReading[] {
  return t.numbers.map((number) => {
    const unit = number.form === "cardinal" ? unitAfter(t, number.end) : undefined;
    const step = stepOf(t, number);
    const span = spanOf(t, number.first, unit?.end ?? number.end);
    return {
      ...span,
      kind: unit?.kind ?? (number.form === "ordinal" ? "ordinal" : "count"),
      value: number.value,
      unit: unit?.unit ?? "",
      firmness: hedgeBefore(t, number.first),
      step,
      roundStep: step,
      number: { ...spanOf(t, number.first, number.end), value: number.value },
      hedged: span,
    };
  });
}
