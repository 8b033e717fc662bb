import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { spanOf } from "../text/spans.ts";
import { readAgePhrases } from "./age-phrases.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readAgePhrases(t).flatMap(({ first, end, age, person }) => {
    if (!person) return [];
    const span = spanOf(t, first, end);
    return [[text.slice(span.start, span.end), age, person.surname]];
  });
};

it.each<[string, [string, number, string][]]>([
  [
    "John Stevens, a judge, died yesterday at the age of 99.",
    [["at the age of 99", 99, "stevens"]],
  ],
  ["Elena Marchetti, 67, a teacher, woke.", [["67", 67, "marchetti"]]],
  ["The singer Ann Cole (34) won.", [["34", 34, "cole"]]],
  ["The 34-year-old singer Ann Cole won.", [["34-year-old", 34, "cole"]]],
  ["Ruth Abelson sang. She was 88.", [["88", 88, "abelson"]]],
  ["Ann Cole died in Leeds aged 71.", [["aged 71", 71, "cole"]]],
  ["Ann Cole, who is 34 years old, won.", [["34 years old", 34, "cole"]]],
  ["On May 3, 34, people came.", []],
  ["About 34 people came.", []],
  ["Ann Cole, about 34 years old, won.", []],
])("reads ages in %j", (text, ages) => {
  expect(read(text)).toEqual(ages);
});
