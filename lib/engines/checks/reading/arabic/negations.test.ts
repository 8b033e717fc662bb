import { expect, it } from "vitest";
import { readNegations } from "./negations.ts";
import { readArabicText } from "./read-arabic-text.ts";

it("finds what negates", () => {
  const text = "لم يوافق ولن يوقع، وقال إن ذلك غير ممكن من دون ضمان. ما قاله واضح.";
  const found = readNegations(readArabicText(text));
  expect(found.map(({ start, end, loose }) => [text.slice(start, end), loose])).toEqual([
    ["لم", false],
    ["ولن", false],
    ["غير", true],
    ["دون", true],
  ]);
});

it("leaves out what means still or especially, and takes “none but” for only", () => {
  const read = (text: string) => readNegations(readArabicText(text)).map(({ loose }) => loose);
  expect(read("لا تزال الحرب مستمرة، لا سيما في الجنوب.")).toEqual([]);
  expect(read("لم يحضر سوى وزير واحد.")).toEqual([true]);
});
