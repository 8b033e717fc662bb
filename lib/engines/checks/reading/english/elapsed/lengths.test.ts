import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { lengthOf } from "./lengths.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readDatedText(t).durations.map((duration) => {
    const length = lengthOf(t, duration);
    return length && [numberOf(length.count), length.unit, length.firmness];
  });
};

it("gives a length in one unit, decades in years", () => {
  expect(read("served eight years")).toEqual([[8, "year", "exactly"]]);
  expect(read("nearly two decades")).toEqual([[20, "year", "almost"]]);
  expect(read("more than six weeks")).toEqual([[6, "week", "at least"]]);
});

it("gives none for what is vague, mixed or shorter than a day", () => {
  expect(read("a few years")).toEqual([undefined]);
  expect(read("two hours")).toEqual([undefined]);
  expect(read("every two years")).toEqual([undefined]);
});
