import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { type Figure, readFigures } from "./figures.ts";
import { isRate, meanOf } from "./means.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const [own] = readFigures(t);
  const mean = own && meanOf(t, own.figures[0] as Figure, own.sentence);
  return mean && [sliceOf(t, mean.start, mean.end), mean.whole, mean.per];
};

it.each<[string, unknown]>([
  ["He averaged 2.5 goals.", ["averaged 2.5 goals", true, ""]],
  ["An average of 2.5 cups was drunk.", ["average of 2.5 cups", false, ""]],
  ["They read 3.47 books each.", ["3.47 books each", true, ""]],
  ["They have 3.5 points each.", undefined],
  ["On average, they read 3.4 books.", ["3.4 books", true, ""]],
  ["They read 3.4 books.", undefined],
  ["They read 3.4 books a pupil.", ["3.4 books a pupil", true, "pupil"]],
  ["The mean was 3.4.", ["mean was 3.4", false, ""]],
  ["The average number of cars was 3.4.", ["average number of cars was 3.4", true, ""]],
  ["The average price was 3.4.", undefined],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("knows a mean over time", () => {
  const t = readEnglishText("3.4 goals a month and 2 a game");
  expect([isRate(t, 2), isRate(t, 6)]).toEqual([true, false]);
});
