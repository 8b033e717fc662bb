import { expect, it } from "vitest";
import { hasReader, readText } from "./read-text.ts";

it("reads each language with its own reader, whatever the region", () => {
  const text = "Three towns: Ayr, Bath and Cork.";
  expect(readText(text, "en-GB", {}).enumerations).toHaveLength(1);
  expect(readText(text, "constructor", {}).enumerations).toEqual([]);
  expect(readText(text, "fr", {}).enumerations).toEqual([]);
});

it("knows which languages it reads", () => {
  expect(["en", "en-GB", "ar", "und"].map(hasReader)).toEqual([true, true, true, false]);
});
