import { expect, it } from "vitest";
import { alignTexts } from "../alignment/align-texts.ts";
import { carryPart } from "./carry-part.ts";

/** The words that stand for some of a sentence's after an edit, and how many differences lie around them. */
function carry(before: string, after: string, words: string) {
  const aligned = alignTexts(before, after);
  const group = aligned.groupOf(0);
  if (!group) throw new Error("The sentence is still there.");
  const start = before.indexOf(words);
  const part = carryPart(aligned, group, { start, end: start + words.length });
  return [part.new && after.slice(part.new.start, part.new.end), part.around.length];
}

const said = "The red house by the old harbour was sold for 17 million.";

it.each([
  ["nothing changed", said, said, "red house", ["red house", 0]],
  ["a word written over by one", said, said.replace("red", "blue"), "red house", ["blue house", 0]],
  ["a word beside it", said, said.replace("old", "new"), "red house", ["red house", 1]],
  [
    "several words for several",
    said,
    said.replace("red house", "big green barn"),
    "red house",
    ["big green barn", 0],
  ],
  ["words taken out of it", said, said.replace("red ", ""), "red house", ["house", 0]],
  [
    "words taken out with nothing for them",
    said,
    said.replace("by the old harbour ", ""),
    "old harbour",
    [undefined, 0],
  ],
  ["part of a word", said, said.replace("red", "blue"), "harb", ["harb", 1]],
  [
    "no mark that it had not",
    "It cost 17 in all there.",
    "It, cost 17 in all there.",
    "cost 17",
    ["cost 17", 1],
  ],
  [
    "words of a longer clause written anew",
    said,
    said.replace("by the old harbour was", "that had"),
    "old",
    [undefined, 0],
  ],
])("%s", (_name, before, after, words, expected) => {
  expect(carry(before, after, words)).toEqual(expected);
});
