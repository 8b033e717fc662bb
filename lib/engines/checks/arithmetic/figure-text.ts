import type { QuantityValue } from "../reading/quantity.ts";
import { compare, decimalText, divide, type Rational, rational } from "../reading/rational.ts";
import { unitText } from "./unit-text.ts";

const MARKS: Readonly<Record<string, string>> = { USD: "$", GBP: "£", EUR: "€" };
const SCALES: readonly (readonly [bigint, string])[] = [
  [1_000_000_000_000n, " trillion"],
  [1_000_000_000n, " billion"],
  [1_000_000n, " million"],
];

/** A number as news prints it: "1,200", "2.35 million", "-0.5". */
export function numberText(value: Rational, decimals = 2): string {
  const size = value.numerator < 0n ? { ...value, numerator: -value.numerator } : value;
  for (const [scale, name] of SCALES) {
    if (compare(size, rational(scale)) >= 0) {
      return `${decimalText(divide(value, rational(scale)), decimals)}${name}`;
    }
  }
  const [whole = "", part] = decimalText(value, decimals).split(".");
  const grouped = whole.replace(/(\d)(?=(\d{3})+$)/g, "$1,");
  return part ? `${grouped}.${part}` : grouped;
}

/** A number with its unit: "25 %", "2 percentage points", "$5", "12 kilometres". */
export function quantityText(
  value: Rational,
  { kind, unit }: Pick<QuantityValue, "kind" | "unit">,
): string {
  const number = numberText(value);
  if (kind === "percent") return `${number} %`;
  if (kind === "points") return `${number} ${unitText(value, unit)}`;
  if (kind === "money") {
    const mark = MARKS[unit];
    return mark ? `${mark}${number}` : `${number} ${unit}`;
  }
  return unit === "" ? number : `${number} ${unitText(value, unit)}`;
}

const FIRMNESS_TEXT: Readonly<Record<QuantityValue["firmness"], string>> = {
  exactly: "rounded to the digits printed",
  "at least": "at least what is stated",
  "at most": "at most what is stated",
  about: "about: a tenth to either side",
  almost: "almost: up to a tenth below, not above",
  "just over": "just over: up to a tenth above, not below",
};

/** The tolerance that a stated figure allows, in words. */
export function toleranceText(quantity: QuantityValue): string {
  return FIRMNESS_TEXT[quantity.firmness];
}
