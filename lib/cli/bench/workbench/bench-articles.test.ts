import { expect, it } from "vitest";
import { benchPlaces, benchText } from "./bench-articles.ts";

it("makes the same text of about so many words each time", () => {
  const text = benchText(500);
  expect(text).toBe(benchText(500));
  expect(text.split(/\s+/).length).toBeGreaterThan(480);
  expect(text.split(/\s+/).length).toBeLessThan(540);
});

it("puts places over whole words, within a line", () => {
  const text = benchText(300);
  const places = benchPlaces(text, 50, 1);
  expect(places).toHaveLength(50);
  for (const { start, end } of places) {
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/);
  }
});
