import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { unitOfWord } from "./unit-words.ts";

it("takes the longest unit that begins there", () => {
  const t = readEnglishText("percentage points per cent km nothing");
  const found = (index: number) => unitOfWord(t, index)?.unit;
  expect([0, 2, 4, 5].map(found)).toEqual(["percentage point", "percent", "kilometre", undefined]);
});
