import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { countedNoun, inOneUnit } from "./pair-units.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return { t, figures: readFigures(t)[0]?.figures ?? [] };
};

it("names what a figure counts, and joins two figures only in one unit", () => {
  const { t, figures } = read("40 and 50 km of 12 stray dogs");
  expect(figures[2] && countedNoun(t, figures[2])).toBe("dog");
  expect(figures[0] && figures[1] && inOneUnit(t, figures[0], figures[1])?.[0].quantity.unit).toBe(
    "kilometre",
  );
});
