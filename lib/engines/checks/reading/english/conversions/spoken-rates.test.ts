import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readSpokenRates } from "./spoken-rates.ts";

const rates = (text: string) =>
  readSpokenRates(readEnglishText(text)).map(({ start, end, one, other }) => [
    text.slice(start, end),
    one.unit,
    other.unit,
  ]);

it.each([
  ["at a rate of 400 naira to the dollar", [["400 naira to the dollar", "USD", "NGN"]]],
  ["about 18 rand to the U.S. dollar", [["18 rand to the U.S. dollar", "USD", "ZAR"]]],
  ["(7.2 yuan per dollar)", [["7.2 yuan per dollar", "USD", "CNY"]]],
  ["with the pound at $1.25", [["pound at $1.25", "GBP", "USD"]]],
  ["A dollar now buys about 400 naira.", [["dollar now buys about 400 naira", "USD", "NGN"]]],
  ["Apples cost $4 a pound, or $4 per pound.", []],
  ["He gave 5 euros to the dollar store.", [["5 euros to the dollar", "USD", "EUR"]]],
  ["It was worth 400 naira, and the dollar fell.", []],
  ["A cup of coffee at $4 sells well.", []],
])("%s", (text, expected) => {
  expect(rates(text)).toEqual(expected);
});
