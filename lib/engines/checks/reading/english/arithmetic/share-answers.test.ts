import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { answerOf } from "./share-answers.ts";

it.each([
  ["40 % said yes.", { question: "yes", bare: true }],
  ["40 % oppose the tax.", { question: "favour", bare: false }],
  ["40 % opposed it, he said.", { question: "favour", bare: true }],
  ["40 % don't know.", { question: "", bare: true }],
  ["40 % were undecided.", { question: "", bare: true }],
  ["40 % live in towns.", undefined],
])("%j", (text, expected) => {
  const t = readEnglishText(text);
  const figure = readFigures(t)[0]?.figures[0];
  expect(figure && answerOf(t, figure)).toEqual(expected);
});
