import { expect, it } from "vitest";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCost } from "./costs.ts";

const costOf = (text: string) => {
  const t = readEnglishText(text);
  return readCost(t, t.quantities[0] as Quantity)?.of;
};

it.each([
  "The bridge needs £9m of repairs.",
  "It needs £9m in repairs.",
  "The £9m repairs begin today.",
  "The repairs would cost £9m.",
  "Repairs costing £9m begin.",
  "The repairs were put at £9m.",
  "They put the cost of the repairs at £9m.",
])("hears what a sum is the price of in %j", (text) => {
  expect(costOf(text)).toBe("GBP cost of repair");
});

it.each([
  "The repairs would cost £9m a year.",
  "The repairs would cost £9m more.",
  "The bridge would cost £9m to run.",
  "It has £9m of debt.",
])("takes no other sum for a price in %j", (text) => {
  expect(costOf(text)).toBeUndefined();
});
