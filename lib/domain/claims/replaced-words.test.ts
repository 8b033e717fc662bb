import { expect, it } from "vitest";
import { replacedWordsProblem } from "./replaced-words.ts";

const text = "17 countries met. Later 17 countries left, and a third stayed.";
const problem = (
  spans: { start: number; end: number }[],
  oldText: string,
  newText = "none",
  earlier: string[] = [],
) => replacedWordsProblem(text, spans, { oldText, newText }, earlier);
const second = [{ start: 24, end: 36 }];

it.each(["17 countries", "17", "Later 17 countries left", "countries left"])(
  "takes %j, which touches the claim's words",
  (oldText) => {
    expect(problem(second, oldText)).toBeUndefined();
  },
);

it("refuses words that are elsewhere, or nowhere", () => {
  expect(problem(second, "third")).toMatch(/not those that the claim is about/);
  expect(problem(second, "met")).toMatch(/not those that the claim is about/);
  expect(problem(second, "18 countries")).toMatch(/not in the text/);
});

it("takes any passage that is there once for a claim about no words", () => {
  expect(problem([], "a third stayed")).toBeUndefined();
  expect(problem([], "17 countries")).toMatch(/more than once/);
  expect(problem([], "nobody")).toMatch(/not in the text/);
});

it("takes words that the claim had, where the new ones stand in their place already", () => {
  const earlier = ["Later 19 countries left"];
  expect(problem(second, "19 countries", "17 countries", earlier)).toBeUndefined();
  expect(problem(second, "19 countries", "18 countries", earlier)).toMatch(/not in the text/);
  expect(problem(second, "20 countries", "17 countries", earlier)).toMatch(/not in the text/);
  expect(problem([], "half of them", "", ["and half of them stayed"])).toBeUndefined();
});
