import { expect, it } from "vitest";
import { ibanLength, identifierAt } from "./identifier-shapes.ts";

it("takes the characters that the kind has, and all of a word where they do not fit", () => {
  expect(identifierAt("12345670 2 items", 0, "EAN")?.value).toBe("12345670");
  expect(identifierAt("123456789", 0, "EAN")?.value).toBe("123456789");
  expect(identifierAt("0378-595x", 0, "ISSN")).toEqual({ end: 9, value: "0378595X" });
  expect(identifierAt("none", 0, "ISSN")).toBeUndefined();
});

it("knows how long a country's account numbers are", () => {
  expect(ibanLength("NO")).toBe(15);
  expect(ibanLength("US")).toBeUndefined();
});
