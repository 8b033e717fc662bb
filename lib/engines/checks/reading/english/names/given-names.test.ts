import { expect, it } from "vitest";
import { isGivenName, isGivenWord, leadsWithSurname } from "./given-names.ts";

it("knows common given names", () => {
  expect(isGivenName("deirdre")).toBe(true);
  expect(isGivenName("jurgen")).toBe(true);
  expect(isGivenName("dierdre")).toBe(false);
});

it("knows those that are words of grammar or months", () => {
  expect(isGivenWord("per")).toBe(true);
  expect(isGivenWord("with")).toBe(false);
});

it.each([
  ["xi jinping", true],
  ["kim jong-un", true],
  ["kim jong un", true],
  ["kim kelly", false],
  ["lee reed", false],
  ["john kerry", false],
])("%s: the surname leads: %s", (words, leads) => {
  expect(leadsWithSurname(words.split(" "))).toBe(leads);
});
