import { expect, it } from "vitest";
import { readEnglishText } from "./read-english-text.ts";
import { directionAt } from "./tense.ts";

it.each([
  ["The council met on Monday", -1],
  ["On Monday the council met", -1],
  ["The council will meet on Monday", 1],
  ["A vote is scheduled for Monday", 1],
  ["She said it will start on Monday", 1],
  ["He said on Monday that it will start", -1],
  ["He failed to appear on Monday", -1],
  ["They were expected to leave on Monday", 1],
  ["Rain on Monday", 0],
])("%j looks %i", (text, direction) => {
  const t = readEnglishText(text);
  expect(
    directionAt(
      t,
      t.tokens.findIndex((token) => token.text === "Monday"),
    ),
  ).toBe(direction);
});
