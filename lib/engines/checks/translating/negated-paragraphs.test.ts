import { expect, it } from "vitest";
import { readText } from "../reading/read-text.ts";
import { lostNegations, paragraphsOf } from "./negated-paragraphs.ts";

const english = (text: string) => readText(text, "en", {});
const arabic = (text: string) => readText(text, "ar", {});

it("finds the paragraph that negates in one language only", () => {
  const lost = lostNegations(
    english("They came.\n\nHe did approve it."),
    arabic("وصلوا.\n\nلم يوافق عليه."),
  );
  expect(lost).toEqual([{ paragraph: { start: 12, end: 30 }, here: 0, there: 1 }]);
});

it("compares nothing where the paragraphs do not match", () => {
  expect(lostNegations(english("One.\n\nNot two."), arabic("واحد."))).toBeUndefined();
});

it("cuts paragraphs at line breaks, empty ones left out", () => {
  expect(paragraphsOf("a\n\n b\n").map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [3, 5],
  ]);
});
