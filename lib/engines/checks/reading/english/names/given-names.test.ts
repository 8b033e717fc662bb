import { expect, it } from "vitest";
import { isGivenName, leadsWithSurname } from "./given-names.ts";

it("knows common given names", () => {
  expect(isGivenName("deirdre")).toBe(true);
  expect(isGivenName("dierdre")).toBe(false);
});

it.each([
  ["xi", "jinping", true],
  ["kim", "jong-un", true],
  ["kim", "kelly", false],
  ["john", "kerry", false],
])("%s %s: the surname leads: %s", (first, last, leads) => {
  expect(leadsWithSurname(first, last)).toBe(leads);
});
