import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readAgePhrases } from "./age-phrases.ts";
import { readRepeatedAges } from "./repeated-ages.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readRepeatedAges(t, readAgePhrases(t)).map(({ age, earlier }) => [earlier.age, age]);
};

it.each<[string, number[][]]>([
  ["Anna Roth, 46, fled. Roth, 47, was caught.", [[46, 47]]],
  ["Anna Roth, 46, fled. The 47-year-old was caught.", [[46, 47]]],
  ["Anna Roth, 46, fled. The 47-year-old neighbour of Roth hid.", []],
  ["Anna Roth, 46, and Bob Reed, 51, fled. The 47-year-old was caught.", []],
  ["Anna Roth, 46, met Mark Roth. Roth, 47, fled.", []],
  ["Mr Roth, 46, left. Mrs Roth, 47, stayed.", []],
  ["Anna Roth, 46, fled. In 1999 Roth, 21, sang.", []],
])("ties ages of one person in %j", (text, ages) => {
  expect(read(text)).toEqual(ages);
});
