import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readProperty } from "./properties.ts";

const property = (text: string) => {
  const t = readEnglishText(text);
  const [quantity] = t.quantities;
  return quantity && readProperty(t, quantity)?.of;
};

it.each([
  ["the $4.2bn deal", "USD deal"],
  ["a deal worth $4.2bn", "USD deal"],
  ["a £5m rescue package", "GBP package"],
  ["they fined the bank $5m", "USD fine"],
  ["the 12-storey building", "story building"],
  ["a five-day visit", "day visit"],
  ["a three-year contract extension", "year extension"],
])("%j is %j", (text, of) => {
  expect(property(text)).toBe(of);
});

it.each(["it cost $5m", "12 storeys", "a 12-year-old boy", "on 5-6 May"])("none in %j", (text) => {
  expect(property(text)).toBeUndefined();
});
