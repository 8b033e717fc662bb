import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readConversions } from "./conversions.ts";

const read = (text: string) => readConversions(readEnglishText(text));

it("gives both quantities with what joins them", () => {
  const text = "It is about 70 miles (roughly 112 km) away.";
  const [reading] = read(text).conversions;
  expect(text.slice(reading?.stated.start, reading?.stated.end)).toBe("70 miles (roughly 112 km)");
  expect([reading?.first.unit, reading?.second.unit]).toEqual(["mile", "kilometre"]);
  expect(reading?.sure).toBe(true);
});

it("gives bare degrees the other scale", () => {
  const [reading] = read("It was 95 degrees (35 Celsius).").conversions;
  expect(reading?.first.unit).toBe("degree Fahrenheit");
});

it("reads the rate that a text gives, and takes it for no conversion", () => {
  const { conversions, rates } = read("($1 = 0.92 euros)");
  expect(conversions).toEqual([]);
  expect(rates.map(({ one, other }) => [one.unit, other.unit])).toEqual([["USD", "EUR"]]);
});
