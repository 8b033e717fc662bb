import { expect, test } from "vitest";
import { placeOfWords } from "./place-of-words.ts";

test("words are found where they stand, and where they are meant if they stand twice", () => {
  const text = "Nine ferries, then nine ferries, nine ferries.";
  expect(placeOfWords(text, "nine ferries")).toEqual({ start: 19, end: 31, exact: "nine ferries" });
  expect(placeOfWords(text, "nine ferries", 33)?.start).toBe(33);
  expect(placeOfWords(text, "nine ferries", 4)?.start).toBe(19);
  expect(placeOfWords(text, "ten ferries")).toBeUndefined();
  expect(placeOfWords(text, "")).toBeUndefined();
});
