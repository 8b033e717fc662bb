import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { tokensOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { ANNIVERSARY_WORDS, anniversaryAt } from "./anniversary-words.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return tokensOf(t, ANNIVERSARY_WORDS).flatMap((at) => {
    const found = anniversaryAt(t, at);
    return found ? [[numberOf(found.count), found.ofBody]] : [];
  });
};

it.each<[string, [number, boolean][]]>([
  [
    "the 30th anniversary and the centenary",
    [
      [30, false],
      [100, false],
    ],
  ],
  [
    "their golden wedding anniversary, a diamond wedding",
    [
      [50, false],
      [60, false],
    ],
  ],
  ["her platinum jubilee", [[70, false]]],
  [
    "its 150th birthday; the bridge turns 100",
    [
      [150, true],
      [100, true],
    ],
  ],
  ["a wedding, a golden ring, a birthday, a jubilee, and it turned cold", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
