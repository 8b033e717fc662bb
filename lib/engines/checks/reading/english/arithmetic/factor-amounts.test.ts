import { expect, it } from "vitest";
import { decimalText } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { factorAmount } from "./factor-amounts.ts";

it.each([
  ["it doubled", 1, "2", "exactly"],
  ["it more than tripled", 3, "3", "at least"],
  ["it almost halved", 2, "0.5", "almost"],
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
