import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { inOneMeasure, isDenied, onePart, partOf, sumReading } from "./sum-readings.ts";

const t = readEnglishText("Six seats: four men, $5 and a dog.");
const figures = readFigures(t)[0]?.figures ?? [];
const [six, four, five] = figures;

it("tells what can be added up, and names whole and parts with what they count", () => {
  if (!six || !four || !five) throw new Error("three figures stand there");
  expect([inOneMeasure(six, four), inOneMeasure(six, five)]).toEqual([true, false]);
  const sentence = t.sentences[0] ?? { first: 0, end: 0, block: 0 };
  const parts = [partOf(t, four), onePart(9, 11)];
  const reading = sumReading(t, sentence, six, parts, { cover: "all", sure: true });
  expect(
    [reading.stated, ...reading.parts].map(({ start, end }) => t.text.slice(start, end)),
  ).toEqual(["Six seats", "four men", "a dog"]);
});

it("hears that a part is all that the one before leaves", () => {
  const denied = readEnglishText("nine do not, nine didn't, nine do");
  expect([1, 5, 8].map((index) => isDenied(denied, index))).toEqual([true, true, false]);
});
