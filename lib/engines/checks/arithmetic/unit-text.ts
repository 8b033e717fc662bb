import type { Rational } from "../reading/rational.ts";

const PLURALS: ReadonlyMap<string, string> = new Map([
  ["foot", "feet"],
  ["square foot", "square feet"],
  ["cubic foot", "cubic feet"],
  ["acre-foot", "acre-feet"],
  ["foot per second", "feet per second"],
  ["inch", "inches"],
  ["square inch", "square inches"],
  ["cubic inch", "cubic inches"],
  ["century", "centuries"],
  ["penny", "pence"],
  ["pound per square inch", "pounds per square inch"],
]);
const UNCHANGED = new Set([
  "stone",
  "hertz",
  "kilohertz",
  "megahertz",
  "gigahertz",
  "horsepower",
  "percent",
]);

/** A unit after a number: "mile" after 1, "miles per hour", "degrees Celsius", "feet" after others. */
export function unitText(value: Rational, unit: string): string {
  if (value.numerator === value.denominator || UNCHANGED.has(unit)) return unit;
  const irregular = PLURALS.get(unit);
  if (irregular) return irregular;
  // The first word of "degree Celsius" and "mile per hour" is the one that is counted.
  const [, head = unit, rest = ""] =
    /^(degree)( .+)$|^(\S+)( per .+)$/.exec(unit)?.filter(Boolean) ?? [];
  return `${head}s${rest}`;
}
