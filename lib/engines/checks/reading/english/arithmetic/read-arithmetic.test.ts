import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readArithmetic } from "./read-arithmetic.ts";

it("reads the relations of a text, and none where figures stand alone", () => {
  const some = readArithmetic(readEnglishText("It rose from 4 to 5. He has three times more men."));
  expect([some.changes.length, some.timesMore.length]).toEqual([1, 1]);
  expect(readArithmetic(readEnglishText("Forty men came.")).changes).toEqual([]);
});
