import { expect, it } from "vitest";
import { decimalText } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { factorAmount, fractionAmount } from "./factor-amounts.ts";

it.each([
  ["it doubled", 1, "2", "exactly"],
  ["it more than tripled", 3, "3", "at least"],
  ["it almost halved", 2, "0.5", "just over"],
  ["it more than halved", 3, "0.5", "at most"],
  ["it roughly doubled", 2, "2", "about"],
])("%j", (text, index, value, firmness) => {
  const amount = factorAmount(readEnglishText(text), index);
  expect(amount && [decimalText(amount.quantity.value), amount.quantity.firmness]).toEqual([
    value,
    firmness,
  ]);
});

it("gives nothing for another word", () => {
  expect(factorAmount(readEnglishText("it rose"), 1)).toBeUndefined();
});

it("takes a share for an amount in per cent", () => {
  const amount = fractionAmount(readEnglishText("it fell by a third, from 900"), 6);
  expect(amount && decimalText(amount.quantity.value)).toBe("33.33");
  expect(fractionAmount(readEnglishText("a third of men went from 900"), 5)).toBeUndefined();
});
