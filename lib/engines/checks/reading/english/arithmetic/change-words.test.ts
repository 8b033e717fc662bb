import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { factorAt, isChangeNoun, signAt } from "./change-words.ts";

it("tells which way a word goes, whether it is a noun, and its factor", () => {
  const t = readEnglishText("rose fell increase stood doubled halved");
  expect([0, 1, 2, 3].map((index) => signAt(t, index))).toEqual([1, -1, 1, 0]);
  expect([1, 2, 3].map((index) => isChangeNoun(t, index))).toEqual([false, true, false]);
  expect([4, 5].map((index) => factorAt(t, index))).toEqual([
    { times: 2, sign: 1 },
    { times: 2, sign: -1 },
  ]);
});
