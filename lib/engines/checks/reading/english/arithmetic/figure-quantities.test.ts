import { expect, it } from "vitest";
import { decimalText } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { inWholeMoney, unpaired, withoutYear } from "./figure-quantities.ts";

it("takes cents for hundredths of money", () => {
  const t = readEnglishText("It rose 58 cents.");
  const quantity = t.quantities.map((each) => inWholeMoney(each))[0];
  expect([quantity?.kind, quantity && decimalText(quantity.value)]).toEqual(["money", "0.58"]);
});

it("parts a year from the figure after it", () => {
  const t = readEnglishText("from 3.1 million in 2000 to 3.5 million in 2010");
  const values = t.quantities.map((each) => decimalText(withoutYear(t, each).value));
  expect(values).toContain("3500000");
});

it("takes no hedge from a “to” between two figures", () => {
  const t = readEnglishText("It rose from $50 to $45.");
  expect(t.quantities.map((each) => unpaired(t, each, each.first).firmness)).toEqual([
    "exactly",
    "exactly",
  ]);
});
