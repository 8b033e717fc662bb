import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { spanOf } from "../text/spans.ts";
import { ageWordsAround, deathBefore } from "./age-words.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return t.numbers.flatMap((number) => {
    const words = ageWordsAround(t, number);
    const span = words && spanOf(t, words.first, words.end);
    return span ? [`${words.form}: ${text.slice(span.start, span.end)}`] : [];
  });
};

it.each<[string, string[]]>([
  ["Ann Cole, 34, sang.", ["bare: 34"]],
  ["Ann Cole, aged 34, sang.", ["bare: aged 34"]],
  ["She died in 2010 aged 34.", ["stated: aged 34"]],
  ["He died at the age of 99.", ["stated: at the age of 99"]],
  ["She died on Monday at 39.", ["stated: at 39"]],
  ["The bus left at 39, he said.", []],
  ["In 1985, at 28, he quit.", ["stated: at 28"]],
  ["The 34-year-old singer", ["year-old: 34-year-old"]],
  ["She turned 40 this year.", ["reached: 40"]],
  ["She turned 40 pages.", []],
  ["On her 90th birthday she sang.", ["reached: 90th birthday"]],
  ["She was 14 when she left.", ["then: 14"]],
  ["When she was 14, she left.", []],
])("finds the words of an age in %j", (text, found) => {
  expect(read(text)).toEqual(found);
});

it("looks for a death only shortly before", () => {
  const t = readEnglishText("Ann Cole died on Monday at 39.");
  expect(deathBefore(t, 6, 0)).toBe(2);
  expect(deathBefore(t, 6, 3)).toBeUndefined();
});
