import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { figureOf, readFigures } from "./figures.ts";

const figures = (text: string) => {
  const t = readEnglishText(text);
  return readFigures(t).map(({ figures: inside }) =>
    inside.map(({ lead, end }) => text.slice(t.tokens[lead]?.start, t.tokens[end - 1]?.end)),
  );
};

it("leaves out years, dates, times, ages, ranks and labels", () => {
  expect(figures("In 2015 John Reed, 34, the fourth of 12, ran on May 5 at 9:15 a.m.")).toEqual([
    ["12"],
  ]);
  expect(figures("He was 34 in May 2012 on Route 66 for three years.")).toEqual([["34"]]);
  expect(figures("No one of 2,000 people came.")).toEqual([["2,000"]]);
});

it("keeps the figures of each sentence together, with their hedges", () => {
  expect(figures("About 12 of 40 came. Nobody spoke. It cost more than $3 million.")).toEqual([
    ["About 12", "40"],
    ["more than $3 million"],
  ]);
});

it("figureOf gives nothing for an ordinal", () => {
  const t = readEnglishText("the fourth");
  expect(t.quantities.map((quantity) => figureOf(t, quantity))).toEqual([undefined]);
});
