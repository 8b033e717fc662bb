import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { phrasesOf } from "./claim-span.ts";

it("finds phrases by their words, wherever they stand", () => {
  const t = readEnglishText("To date, none. To this date, none, up to date.");
  expect(phrasesOf(t, ["to date", "as yet"])).toEqual([
    { first: 0, end: 2 },
    { first: 12, end: 14 },
  ]);
});
