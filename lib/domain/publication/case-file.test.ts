import { expect, test } from "vitest";
import { type CaseParts, caseFileOf, outcomeOf, wrongWords } from "./case-file.ts";

const article = { publishedOn: "2024-05-17", timeZone: "Asia/Riyadh", language: "en" };
const text = "Three countries sent envoys: Chad, Mali, Niger and Togo.";
const exact = "Three countries";
const parts: CaseParts = { id: "k", article, text, exact, errorType: "number", sources: [] };
const of = { published: "2024-05-17", timeZone: "Asia/Riyadh", language: "en" };
const linesOf = (file: string) =>
  file
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("an error is a text in which it must be found, at its words", () => {
  const expected = [{ outcome: "contradiction", stated: exact }];
  expect(linesOf(caseFileOf(parts))).toEqual([{ id: "k", text, ...of, at: exact, expected }]);
});

test("once it is corrected, nothing is to be found of what stands there instead", () => {
  const correctedText = text.replace("Three", "Four");
  const corrected = (newText?: string) =>
    linesOf(caseFileOf({ ...parts, correctedText, ...(newText && { newText }) }))[1];
  const rest = { id: "k-corrected", text: correctedText, ...of, expected: [] };
  expect(corrected("Four countries")).toEqual({ ...rest, at: "Four countries" });
  // Other words than the text's, or none: all of it.
  expect(corrected("Five countries")).toEqual(rest);
  expect(corrected()).toEqual(rest);
});

test("the check that would have caught it is named, and what it had read beside the text", () => {
  const named = { rule: "source-support", sources: ["Four envoys came."] };
  const correctedText = text.replace("Three", "Four");
  for (const line of linesOf(caseFileOf({ ...parts, ...named, correctedText })))
    expect(line).toMatchObject(named);
});

test.each([
  ["a check that computes", { rule: "list-count", errorType: "other" }, "contradiction"],
  ["a check that points at words", { rule: "superlative", errorType: "number" }, "notice"],
  ["no check, of a number", { errorType: "number" }, "contradiction"],
  ["no check, of what is missing around it", { errorType: "context" }, "notice"],
] as const)("what ought to have been said: %s", (_name, said, outcome) => {
  expect(outcomeOf(said)).toBe(outcome);
});

test("the words are those that are quoted, else the first of the claim in the published text", () => {
  const spans = [
    { revisionId: "first", exact: "Two countries" },
    { revisionId: "published", exact },
    { revisionId: "published", exact: "Chad" },
  ];
  const named = { revisionId: "published", exact: null, claim: { spans } };
  expect(wrongWords(named)).toBe(exact);
  expect(wrongWords({ ...named, exact: "envoys" })).toBe("envoys");
  expect(wrongWords({ ...named, revisionId: "third" })).toBeUndefined();
  expect(wrongWords({ ...named, claim: null })).toBeUndefined();
});
