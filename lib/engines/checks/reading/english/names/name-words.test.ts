import { expect, it } from "vitest";
import {
  hasNounEnding,
  isBodyWord,
  isLandWord,
  isLocative,
  isNameSuffix,
  isOpener,
  isTitleWord,
  opensOf,
} from "./name-words.ts";

it.each<[(word: string) => boolean, string, string]>([
  [isBodyWord, "ministry", "gallant"],
  [isLandWord, "island", "gallant"],
  [isTitleWord, "ayatollah", "gallant"],
  [isOpener, "yesterday", "gallant"],
  [isNameSuffix, "Jr.", "gallant"],
  [isLocative, "near", "said"],
  [opensOf, "bank", "gallant"],
  [hasNounEnding, "conservation", "gallant"],
])("%o", (test, word, other) => {
  expect([test(word), test(other)]).toEqual([true, false]);
});
