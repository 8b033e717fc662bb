import { expect, it } from "vitest";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import {
  headsOf,
  isCorrection,
  isDefinite,
  nounAfter,
  rateOf,
  wordsAround,
} from "./figure-context.ts";

const quantityIn = (text: string) => {
  const t = readEnglishText(text);
  return { t, quantity: t.quantities[0] as Quantity, sentence: t.sentences[0] as Sentence };
};

it.each<[string, string[]]>([
  ["a $4bn rescue package", ["package"]],
  ["a deal worth $4bn", ["deal"]],
  ["the bridge will cost $4bn", ["bridge"]],
  ["4 million tonnes of wheat", ["wheat"]],
  ["the deficit widened to $4bn", ["deficit"]],
  ["the dam's $4bn", ["dam"]],
  ["4 million people", []],
  ["a $4 million-a-year job", ["job"]],
  ["$4 million for the new port", ["port"]],
  ["they spent $4 million on the new port", ["port"]],
  ["$4 million on the table", []],
  ["they fined the bank $4 million", ["fine"]],
  ["$4 million in damages", ["damage"]],
])("hears what the figure of %j is of", (text, heads) => {
  const { t, quantity } = quantityIn(text);
  expect(headsOf(t, quantity).heads).toEqual(heads);
});

it("ends the words behind a figure at its noun", () => {
  const { t, quantity } = quantityIn("$4bn rescue packages of Rome");
  expect(nounAfter(t, quantity.end)).toEqual({ noun: "package", end: quantity.end + 2 });
});

it("hears how often", () => {
  const { t, quantity } = quantityIn("$1.5 million a day");
  expect(rateOf(t, quantity.end)).toBe("day");
});

it("gives the words and years of the sentence", () => {
  const { t, quantity, sentence } = quantityIn("In 2019 the tunnel cost $4bn.");
  const [year, money] = t.quantities;
  expect(year?.number.inDigits && quantity).toBe(year);
  expect(wordsAround(t, money as Quantity, sentence)).toEqual({
    words: ["tunnel", "cost"],
    names: [],
    years: ["2019"],
  });
});

it("takes what is known for definite, unless it is told apart", () => {
  const definite = (text: string) => {
    const { t, quantity } = quantityIn(text);
    return headsOf(t, quantity).definite;
  };
  expect(definite("the $4bn fund")).toBe(true);
  expect(definite("the fund of $4bn")).toBe(true);
  expect(definite("the $4bn fund of the city")).toBe(false);
  expect(definite("a $4bn fund")).toBe(false);
});

it("knows a known thing by the word before it", () => {
  const { t, quantity } = quantityIn("its $4bn");
  expect(isDefinite(t, quantity.first)).toBe(true);
});

it("knows a correction", () => {
  const corrected = quantityIn("An earlier version wrongly said $4bn.");
  expect(isCorrection(corrected.t, corrected.sentence)).toBe(true);
  const plain = quantityIn("It cost $4bn.");
  expect(isCorrection(plain.t, plain.sentence)).toBe(false);
});
