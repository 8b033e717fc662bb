import { expect, it } from "vitest";
import { placeKey } from "./place-key.ts";

it.each([
  ["São Tomé", "sao tome"],
  ["St. John’s", "st johns"],
  ["N'Djamena", "ndjamena"],
])("%s is told by %s", (name, key) => {
  expect(placeKey(name)).toBe(key);
});
