import { expect, it } from "vitest";
import { whole } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { unitOfWord } from "./unit-words.ts";

/** The unit after the number with which the text begins. */
const after = (text: string, value: number) => {
  const t = readEnglishText(text);
  const at = t.numbers[0]?.end ?? 0;
  const unit = unitOfWord(t, at, whole(value));
  return unit && [unit.unit, unit.end - at];
};

it.each<[string, [string, number] | undefined]>([
  ["5 percentage points", ["percentage point", 2]],
  ["5 per cent", ["percent", 2]],
  ["5%", ["percent", 1]],
  ["5 basis points", ["basis point", 2]],
  ["5 km away", ["kilometre", 1]],
  ["5 km/h", ["kilometre per hour", 3]],
  ["5 miles an hour", ["mile per hour", 3]],
  ["5 sq. km of land", ["square kilometre", 3]],
  ["5 km² of land", ["square kilometre", 2]],
  ["5 square miles", ["square mile", 2]],
  ["5 cubic metres", ["cubic metre", 2]],
  ["5m tall", ["metre", 1]],
  ["5g of salt", ["gram", 1]],
  ["5G networks", undefined],
  ["40C in the shade", ["degree Celsius", 1]],
  ["40 °C", ["degree Celsius", 2]],
  ["104 F (40 C)", ["degree Fahrenheit", 1]],
  ["104 degrees Fahrenheit", ["degree Fahrenheit", 2]],
  ["50c a litre", ["cent", 1]],
  ["50p a litre", ["penny", 1]],
  ["5 US dollars", ["USD", 2]],
  ["5 Canadian dollars", ["CAD", 2]],
  ["5 EUR", ["EUR", 1]],
  ["5 francs", ["franc", 1]],
  ["5 GWh", ["gigawatt hour", 1]],
  ["5 in all", undefined],
  ["5in deep", ["inch", 1]],
  ["5 b/d", ["barrel per day", 3]],
  ["5 nothing", undefined],
  ["2 second homes", undefined],
])("%j", (text, expected) => {
  expect(after(text, 5)).toEqual(expected);
});

it("takes “won” for money only after a large number", () => {
  expect(after("20 won", 20)).toBeUndefined();
  expect(after("50 million won", 5e7)).toEqual(["KRW", 1]);
});
