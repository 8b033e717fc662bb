import { expect, test } from "vitest";
import { numberIn, replaceNumber } from "./replace-number.ts";

test.each([
  ["17 countries", "17", "18", "18 countries"],
  ["three countries", "3", "4", "four countries"],
  ["Twenty-one people", "21", "22", "Twenty-two people"],
  ["ninety-nine people", "99", "101", "101 people"],
  ["the 30th anniversary", "30", "21", "the 21st anniversary"],
  ["the 22nd day", "22", "13", "the 13th day"],
  ["the thirtieth anniversary", "30", "29", "the twenty-ninth anniversary"],
  ["1,200 tonnes", "1200", "12000", "12,000 tonnes"],
  ["1200 tonnes", "1,200", "1,300", "1300 tonnes"],
  ["up 2.5 per cent", "2.5", "3", "up 3 per cent"],
  ["20%", "20", "25", "25%"],
  ["١٧ دولة", "17", "18", "١٨ دولة"],
  ["١٬٢٠٠ طن", "1200", "1300", "١٬٣٠٠ طن"],
  ["SEVEN HELD", "7", "8", "EIGHT HELD"],
])("%s: %s → %s gives %s", (words, from, to, expected) => {
  expect(replaceNumber(words, from, to)).toBe(expected);
});

test.each([
  ["it does not stand there", "17 countries", "16", "18"],
  ["it stands there twice", "3 to 3", "3", "4"],
  ["it is part of another", "173 countries", "17", "18"],
  ["it is a decimal's beginning", "17.5 metres", "17", "18"],
  ["it is no number", "Monday", "Monday", "Tuesday"],
])("nothing is replaced where %s", (_why, words, from, to) => {
  expect(replaceNumber(words, from, to)).toBeUndefined();
});

test.each([
  ["seven delegates", "7"],
  ["$1,200 million", "1200"],
  ["the 30th day", "30"],
  ["GB29 6016 1331", undefined],
  ["Rio de Janeiro", undefined],
])("the number in “%s” is %s", (words, expected) => {
  expect(numberIn(words)).toBe(expected);
});
