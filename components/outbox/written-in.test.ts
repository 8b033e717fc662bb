import { expect, test } from "vitest";
import { asText, writtenIn } from "./written-in.ts";

test("what was written is shown with what it is about, whatever it is", () => {
  const verdict = { claimId: "1", rating: "wrong", disposition: "corrected", newText: "14 euros" };
  expect(writtenIn({ input: { ...verdict, rationale: "The sign says so." } })).toEqual([
    { label: "Verdict", text: "Wrong" },
    { label: "The text", text: "Corrected" },
    { label: "New text", text: "14 euros" },
    { label: "It rests on", text: "The sign says so." },
  ]);
  const ranges = [
    { start: 1, end: 3, exact: "at" },
    { start: 8, end: 12, exact: "noon" },
  ];
  const comment = writtenIn({ input: { ranges, body: "Most days." } });
  expect(asText(comment)).toBe("About: “at” … “noon”\nText: Most days.");
});

test("what cannot be read as written words is no line", () => {
  expect(writtenIn({ input: { body: 7 } })).toEqual([]);
  expect(writtenIn({ input: { rating: "of another version" } })).toEqual([
    { label: "Verdict", text: "of another version" },
  ]);
});
