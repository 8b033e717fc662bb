import { expect, test } from "vitest";
import { placeOf } from "./place-of.ts";

test("words are found in UTF-16 offsets", () => {
  expect(placeOf("😀 seventeen", "seventeen")).toEqual({ start: 3, end: 12, exact: "seventeen" });
});

test("words that are not there, or there twice, are an error that names them", () => {
  expect(() => placeOf("one two", "three")).toThrow("does not have “three”");
  expect(() => placeOf("one two one", "one")).toThrow("has “one” more than once");
});
