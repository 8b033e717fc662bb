import { expect, it } from "vitest";
import { scanTokens } from "../../scan-tokens.ts";
import { ENGLISH_SCANNER } from "../text/english-scanner.ts";
import { afterHyphen, firstWordAt, wordAt } from "./joints.ts";

const tokens = scanTokens("five-year plan - or\n\nso 5", ENGLISH_SCANNER);

it("steps over a hyphen glued on both sides, and over no other", () => {
  expect([afterHyphen(tokens, 1), afterHyphen(tokens, 3), afterHyphen(tokens, 4)]).toEqual([
    2, 3, 4,
  ]);
});

it("gives a word of the same paragraph", () => {
  expect([0, 1, 5, 6, 7].map((index) => wordAt(tokens, index))).toEqual(["five", "", "or", "", ""]);
});

it("gives the first word of a paragraph where a number may begin with it", () => {
  expect([6, 7].map((index) => firstWordAt(tokens, index))).toEqual(["so", ""]);
});
