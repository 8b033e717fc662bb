import { expect, it } from "vitest";
import { lengthOf } from "./lengths.ts";
import { published, show } from "./reading.cases.ts";
import { readSince } from "./since.ts";

const read = (text: string) =>
  show(text, (dated) => {
    const lengths = dated.durations.flatMap((each) => lengthOf(dated.t, each) ?? []);
    return readSince(dated, lengths, published);
  });

it.each([
  [
    "It is 30 years since the 1994 genocide.",
    ["30 years since the 1994", "30 year", "1994", "the dateline"],
  ],
  [
    "It was the first win in 12 years, since 2012.",
    ["12 years, since 2012", "12 year", "2012", "the dateline"],
  ],
  [
    "In 2004, 300 years after the battle of 1704, they met.",
    ["300 years after the battle of 1704", "300 year", "1704", "2004"],
  ],
  [
    "She has run it since 1998, for 26 years.",
    ["1998, for 26 years", "26 year", "1998", "the dateline"],
  ],
])("reads the length in %j", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

it("leaves alone a length that no date begins", () => {
  expect(read("Two years after the war he left in 1920.")).toEqual([]);
  expect(read("He waited two years.")).toEqual([]);
});
