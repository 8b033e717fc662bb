import { expect, it } from "vitest";
import { numberOf } from "../reading/rational.ts";
import { readText } from "../reading/read-text.ts";
import { exchangesBetween } from "./exchange.ts";

const factors = (text: string) => {
  const { conversions, rates } = readText(text, "en", {});
  const [pair] = conversions;
  if (!pair) throw new Error("no amounts side by side");
  return exchangesBetween(pair.first, pair.second, rates).map(({ way }) => numberOf(way.factor));
};

it("takes the text's rate either way", () => {
  expect(factors("It paid 5 million euros ($6 million). ($1 = 0.8 euros)")).toEqual([1.25]);
  expect(factors("It paid $6 million (5 million euros). ($1 = 0.8 euros)")).toEqual([0.8]);
});

it("knows the currency behind a shared name, and finds no rate for another", () => {
  expect(factors("It paid 80 million rupees ($1 million). ($1 = 80 Indian rupees)")).toEqual([
    0.0125,
  ]);
  expect(factors("It paid 80 million pesos ($1 million). ($1 = 80 Indian rupees)")).toEqual([]);
});
