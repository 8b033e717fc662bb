import { expect, it } from "vitest";
import { isKnownPlace, isTown } from "./known-place.ts";

it("knows towns, and what the text has for a country", () => {
  expect(isTown({ form: "magnitogorsk" })).toBe(true);
  expect(isTown({ form: "magnitigorsk" })).toBe(false);
  expect(isKnownPlace({ form: "angola", place: true })).toBe(true);
  expect(isKnownPlace({ form: "anglola", place: false })).toBe(false);
});
