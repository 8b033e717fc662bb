import { expect, test } from "vitest";
import { caseFileOf } from "./case-file.ts";

const article = { publishedOn: "2024-05-17", timeZone: "Asia/Riyadh", language: "en" };
const text = "Three countries sent envoys: Chad, Mali, Niger and Togo.";
const parts = { id: "k", article, text, exact: "Three countries" };
const linesOf = (file: string) =>
  file
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("an error is a text in which it must be found", () => {
  expect(linesOf(caseFileOf(parts))).toEqual([
    {
      ...{ id: "k", text, published: "2024-05-17", timeZone: "Asia/Riyadh", language: "en" },
      expected: [{ outcome: "contradiction", stated: "Three countries" }],
    },
  ]);
});

test("once it is corrected, nothing is to be found in what it became", () => {
  const correctedText = text.replace("Three", "Four");
  expect(linesOf(caseFileOf({ ...parts, correctedText }))[1]).toMatchObject({
    ...{ id: "k-corrected", text: correctedText, expected: [] },
  });
});
