import { expect, it } from "vitest";
import { readEnglish } from "./read-english.ts";

it("gives what the text says in offsets, without words of grammar", () => {
  const text = "She won in three states: Ohio, Iowa and Utah.";
  const { enumerations, sentences } = readEnglish(text, {});
  const [reading] = enumerations;
  expect(sentences).toHaveLength(1);
  expect(reading).toMatchObject({
    count: 3,
    unit: "state",
    noun: "states",
    sure: true,
    partial: false,
  });
  expect(reading?.items.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Ohio",
    "Iowa",
    "Utah",
  ]);
});
