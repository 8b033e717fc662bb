import { describe, expect, it } from "vitest";
import { decimalText, rationalOfDigits } from "./rational.ts";
import { conversionsBetween, convert, UNITS } from "./units.ts";

const ways = (digits: string, from: string, to: string) =>
  conversionsBetween(from, to).map((way) => decimalText(convert(rationalOfDigits(digits), way), 3));

describe("conversionsBetween", () => {
  it.each<[string, string, string, string[]]>([
    ["70", "mile", "kilometre", ["112.654"]],
    ["82", "pound", "kilogram", ["37.195"]],
    ["100", "degree Celsius", "degree Fahrenheit", ["212"]],
    ["98.6", "degree Fahrenheit", "degree Celsius", ["37"]],
    ["0", "kelvin", "degree Celsius", ["-273.15"]],
    ["10", "gallon", "litre", ["37.854", "45.461"]],
    ["2", "ton", "kilogram", ["1814.369", "2032.094", "2000"]],
    ["100", "kilometre per hour", "mile per hour", ["62.137"]],
    ["1", "hectare", "acre", ["2.471"]],
    ["12", "stone", "pound", ["168"]],
    ["3", "year", "month", ["36"]],
  ])("%s %s in %s", (digits, from, to, expected) => {
    expect(ways(digits, from, to)).toEqual(expected);
  });

  it("finds no way between things of different dimensions, nor for an unknown name", () => {
    expect(conversionsBetween("mile", "kilogram")).toEqual([]);
    expect(conversionsBetween("mile", "league")).toEqual([]);
  });

  it("goes there and back without loss for every unit with one meaning", () => {
    const value = rationalOfDigits("12.5");
    for (const [from, a] of UNITS) {
      for (const [to, b] of UNITS) {
        if (a.dimension !== b.dimension || a.factors.length + b.factors.length > 2) continue;
        const [there] = conversionsBetween(from, to);
        const [back] = conversionsBetween(to, from);
        if (!there || !back) throw new Error(`no way from ${from} to ${to}`);
        expect(convert(convert(value, there), back)).toEqual(value);
      }
    }
  });
});
