import { expect, it } from "vitest";
import { countOfKind, kindHeading } from "./kind-labels.ts";

it("speaks of kinds in one and in many", () => {
  expect(countOfKind("quote", 1)).toBe("1 quotation");
  expect(countOfKind("date", 17)).toBe("17 dates");
  expect(countOfKind("attribution", 2)).toBe("2 attribution");
  expect(kindHeading("superlative")).toBe("Superlatives");
});
