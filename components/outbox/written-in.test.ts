import { expect, test } from "vitest";
import { writtenIn } from "./written-in.ts";

test("what was written is shown with what it is about, whatever it is", () => {
  const verdict = { claimId: "1", rating: "wrong", disposition: "corrected", newText: "14 euros" };
  expect(writtenIn({ input: { ...verdict, rationale: "The sign says so." } })).toEqual([
    { name: "verdict", text: "", word: "ratings.wrong" },
    { name: "disposition", text: "", word: "dispositions.corrected" },
    { name: "newText", text: "14 euros" },
    { name: "rationale", text: "The sign says so." },
  ]);
  const ranges = [
    { start: 1, end: 3, exact: "at" },
    { start: 8, end: 12, exact: "noon" },
  ];
  expect(writtenIn({ input: { ranges, body: "Most days." } })).toEqual([
    { name: "about", text: "“at” … “noon”" },
    { name: "body", text: "Most days." },
  ]);
});

test("what cannot be read as written words is no line", () => {
  expect(writtenIn({ input: { body: 7 } })).toEqual([]);
  expect(writtenIn({ input: { rating: "of another version" } })).toEqual([
    { name: "verdict", text: "of another version" },
  ]);
});
