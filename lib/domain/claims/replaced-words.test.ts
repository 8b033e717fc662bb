import { expect, it } from "vitest";
import { replacedWordsProblem } from "./replaced-words.ts";

const text = "17 countries met. Later 17 countries left, and a third stayed.";
const second = [{ start: 24, end: 36 }];

it.each(["17 countries", "17", "Later 17 countries left", "countries left"])(
  "takes %j, which touches the claim's words",
  (oldText) => {
    expect(replacedWordsProblem(text, second, oldText)).toBeUndefined();
  },
);

it("refuses words that are elsewhere, or nowhere", () => {
  expect(replacedWordsProblem(text, second, "third")).toMatch(/not those that the claim is about/);
  expect(replacedWordsProblem(text, second, "met")).toMatch(/not those that the claim is about/);
  expect(replacedWordsProblem(text, second, "18 countries")).toMatch(/not in the text/);
});

it("takes any passage that is there once for a claim about no words", () => {
  expect(replacedWordsProblem(text, [], "a third stayed")).toBeUndefined();
  expect(replacedWordsProblem(text, [], "17 countries")).toMatch(/more than once/);
  expect(replacedWordsProblem(text, [], "nobody")).toMatch(/not in the text/);
});
