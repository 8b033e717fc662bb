import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readTimesMore } from "./times-more.ts";

it.each([
  ["Three times more people came.", ["Three times more"]],
  ["It is five times larger than that.", ["five times larger"]],
  ["He won three times more in May.", []],
  ["He is three times as tall.", []],
])("%j", (text, expected) => {
  const t = readEnglishText(text);
  const found = readTimesMore(t, readFigures(t)).map(({ stated }) =>
    text.slice(stated.start, stated.end),
  );
  expect(found).toEqual(expected);
});
