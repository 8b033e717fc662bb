import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readMentions } from "./mentions.ts";
import { markPlainWords, nameWords } from "./word-senses.ts";

it("gives the words of a name without initials, particles and suffixes", () => {
  const t = readEnglishText("Juan Q. de la Peña Jr.");
  const words = nameWords(t, 0, t.tokens.length, new Map());
  expect(words.map(({ text, form, given }) => [text, form, given])).toEqual([
    ["Juan", "juan", true],
    ["Peña", "pena", false],
  ]);
});

it("marks the words that the text uses in lower case as well", () => {
  const t = readEnglishText("We met Ann Baker, a baker, and Lee Cole.");
  const mentions = readMentions(t);
  markPlainWords(t, mentions, new Map());
  const ordinary = mentions.flatMap(({ words }) => words.filter((word) => word.ordinary));
  expect(ordinary.map(({ text }) => text)).toEqual(["Baker"]);
});
