import { expect, it } from "vitest";
import { alignTexts } from "../alignment/align-texts.ts";
import { carryRange } from "./carry-range.ts";

const [A, B, C] = ["Envoys met in Paris.", "The mayor spoke first.", "Nobody else was there."];

function carry(before: string, after: string, words: string) {
  const start = before.indexOf(words);
  const carried = carryRange(alignTexts(before, after), { start, end: start + words.length });
  return [carried.outcome, ...carried.new.map((range) => after.slice(range.start, range.end))];
}

it.each([
  ["across sentences", `${A} ${B}`, `New. ${A} ${B}`, "Paris. The", ["exact", "Paris. The"]],
  [
    "with a sentence put between",
    `${A} ${B}`,
    `${A} ${C} ${B}`,
    "Paris. The",
    ["edited", `Paris. ${C} The`],
  ],
  [
    "with one sentence gone",
    `${A} ${B} ${C}`,
    `${A} ${C}`,
    "Paris. The mayor",
    ["edited", "Paris."],
  ],
  [
    "with one sentence moved away",
    `${A} ${B} ${C}`,
    `${A} ${C} ${B}`,
    "mayor spoke first. Nobody",
    ["edited", "Nobody", "mayor spoke first."],
  ],
  [
    "with white space at its ends",
    `${A} ${B} ${C}`,
    `${C} ${A} ${B}`,
    " The mayor ",
    ["exact", " The mayor "],
  ],
  [
    "white space that became a line end",
    `${A} ${B}`,
    `${A}\n${B}`,
    "Paris. The",
    ["edited", "Paris.\nThe"],
  ],
  ["white space alone", `${A} ${B}`, `${A} ${B} ${C}`, " ", ["exact", " "]],
  ["white space between what was parted", `${A}\n${B}`, `${A}\n${C}\n${B}`, "\n", ["lost"]],
  ["a removed sentence", `${A} ${B}`, A, "mayor", ["lost"]],
])("%s", (_name, before, after, words, expected) => {
  expect(carry(before, after, words)).toEqual(expected);
});
