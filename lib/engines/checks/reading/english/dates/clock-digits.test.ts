import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { clockDigitsAt } from "./clock-digits.ts";

const read = (text: string) => {
  const digits = clockDigitsAt(readEnglishText(text).tokens, 0);
  return digits && [digits.hours, digits.minutes, digits.seconds, digits.form];
};

it.each([
  ["3:15 p.m.", [3, 15, undefined, "colon"]],
  ["03:15:20", [3, 15, 20, "colon"]],
  ["25:61", [25, 61, undefined, "colon"]],
  ["9.10pm", [9, 10, undefined, "dot"]],
  ["0510 UTC", [5, 10, undefined, "four digits"]],
  ["930 a.m.", [9, 30, undefined, "four digits"]],
  ["10h30", [10, 30, undefined, "colon"]],
  ["9 a.m.", [9, 0, undefined, "hour"]],
  ["3:1", [3, 0, undefined, "hour"]],
  ["1,200", undefined],
  ["12.345", undefined],
  ["2024.5", undefined],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
