import { expect, it } from "vitest";
import { englishClassesOf, WORD } from "./word-classes.ts";

it.each([
  ["the", WORD.determiner],
  ["may", WORD.month],
  ["may", WORD.auxiliary],
  ["stressed", WORD.pastTense],
  ["died", WORD.pastVerb],
  ["will", WORD.future],
  ["sen.", WORD.title],
])("%s has its class", (word, bits) => {
  expect(englishClassesOf(word) & bits).toBe(bits);
});

it.each(["speed", "hundred", "red", "united", "constructor"])("%s has none", (word) => {
  expect(englishClassesOf(word)).toBe(0);
});
