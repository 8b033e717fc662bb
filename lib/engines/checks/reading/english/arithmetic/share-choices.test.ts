import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { readFigures } from "./figures.ts";
import { chosenShares, spentShares, suppliedShares } from "./share-choices.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const figures = readFigures(t).flatMap((each) => each.figures);
  return { t, sentence: t.sentences[0] as Sentence, figures };
};

it("hears a vote each", () => {
  const told = read("Asked for a vote, 46% named Brandt, 38% named Cole and 21% were undecided.");
  expect(chosenShares(told.t, told.sentence, told.figures)).toHaveLength(3);
  const topics = read("Asked for a vote, 46% named Brandt on tax and 68% named Cole on crime.");
  expect(chosenShares(topics.t, topics.sentence, topics.figures)).toBeUndefined();
});

it("hears what a sum is spent on", () => {
  const told = read("It spends 66% on food, 28% on rent and 15% on pay.");
  expect(spentShares(told.t, told.sentence, told.figures)).toHaveLength(3);
  const years = read("It spent 30% on rent in May, 35% on rent in June and 40% on rent in July.");
  expect(spentShares(years.t, years.sentence, years.figures)).toBeUndefined();
});

it("hears what several supply", () => {
  const told = read("Coal supplies 41% of the power, gas 37% and wind 33%.");
  expect(suppliedShares(told.t, told.figures)).toHaveLength(3);
  const apart = read("Coal supplies 41% of the power, and taxes rose 37% and prices 33%.");
  expect(suppliedShares(apart.t, apart.figures)).toBeUndefined();
});
