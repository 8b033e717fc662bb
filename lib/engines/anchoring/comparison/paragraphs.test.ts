import { expect, it } from "vitest";
import { paragraphAt, paragraphsOf } from "./paragraphs.ts";

it("takes each line that says something as a paragraph", () => {
  expect(paragraphsOf("One.\n\n  \nTwo two.")).toEqual([
    { start: 0, end: 4 },
    { start: 9, end: 17 },
  ]);
  expect(paragraphsOf("")).toEqual([]);
});

it("finds the paragraph at an offset, or the next", () => {
  const paragraphs = paragraphsOf("One.\n\n  \nTwo two.");
  expect([0, 3, 4, 9, 16, 17].map((offset) => paragraphAt(paragraphs, offset))).toEqual([
    0, 0, 1, 1, 1, 2,
  ]);
});
