import { expect, it } from "vitest";
import type { PrintedQuantity } from "../reading/conversion-reading.ts";
import type { Firmness } from "../reading/quantity.ts";
import { rational, rationalOfDigits } from "../reading/rational.ts";
import { conversionsBetween } from "../reading/units.ts";
import { compareAgreements, unitAgreement } from "./unit-agreement.ts";

function printed(text: string): PrintedQuantity {
  const [, about, digits = "", unit = ""] = /^(about )?(-?[\d.]+) (.+)$/.exec(text) ?? [];
  const negative = digits.startsWith("-");
  const size = rationalOfDigits(digits.replace("-", ""));
  const value = negative ? { ...size, numerator: -size.numerator } : size;
  const decimals = digits.split(".")[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  const step = rational(1n, 10n ** BigInt(decimals));
  const firmness: Firmness = about ? "about" : "exactly";
  const roundStep = zeros > 0 ? rational(10n ** BigInt(zeros)) : step;
  return { start: 0, end: 1, kind: "measure", value, unit, firmness, step, roundStep };
}

it.each([
  ["70 mile", "112 kilometre", "rounded"],
  ["82 pound", "37 kilogram", "rounded"],
  ["82 pound", "73 kilogram", "no"],
  ["1 mile", "2 kilometre", "rounded"],
  ["3 foot", "1 metre", "rounded"],
  ["5000 foot", "1500 metre", "round numbers"],
  ["100 mile", "160 kilometre", "rounded"],
  ["1000 kilometre", "600 mile", "round numbers"],
  ["50 mile", "100 kilometre", "no"],
  ["100 kilometre", "64 mile", "nearly"],
  ["1 pint", "568 millilitre", "no"],
  ["70 mile", "118 kilometre", "no"],
  ["10 imperial gallon", "50 litre", "round numbers"],
  ["11 imperial gallon", "46 litre", "no"],
  ["20 mile", "37 kilometre", "no"],
  ["about 20 mile", "34 kilometre", "nearly"],
  ["104 degree Fahrenheit", "40 degree Celsius", "rounded"],
  ["27 degree Celsius", "81 degree Fahrenheit", "rounded"],
  ["30 degree Celsius", "68 degree Fahrenheit", "no"],
  ["-10 degree Celsius", "14 degree Fahrenheit", "rounded"],
])("%s and %s agree: %s", (first, second, agreement) => {
  const [a, b] = [printed(first), printed(second)];
  const [way] = conversionsBetween(a.unit, b.unit);
  if (!way) throw new Error("no way between the units");
  expect(unitAgreement(a, b, way)).toBe(agreement);
});

it("compares both ends of two ranges", () => {
  const a = { ...printed("10 mile"), upTo: rational(12n) };
  const b = { ...printed("16 kilometre"), upTo: rational(19n) };
  const [way] = conversionsBetween("mile", "kilometre");
  if (!way) throw new Error("no way between the units");
  expect(unitAgreement(a, b, way)).toBe("rounded");
  expect(unitAgreement(a, { ...b, upTo: rational(29n) }, way)).toBe("no");
});

it("puts the better agreement first", () => {
  expect(
    ["no", "rounded", "nearly"].toSorted((a, b) => compareAgreements(a as "no", b as "no")),
  ).toEqual(["rounded", "nearly", "no"]);
});
