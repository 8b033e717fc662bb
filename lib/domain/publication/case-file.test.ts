import { expect, test } from "vitest";
import { type CaseParts, caseFileOf, outcomeOf, wrongWords } from "./case-file.ts";

const article = { publishedOn: "2024-05-17", timeZone: "Asia/Riyadh", language: "en" };
const text = "Three countries sent envoys: Chad, Mali, Niger and Togo.";
const exact = "Three countries";
const parts: CaseParts = {
  ...{ id: "k", article, text, errorType: "number", sources: [] },
  wrong: { start: 0, end: exact.length, exact },
};
const of = { published: "2024-05-17", timeZone: "Asia/Riyadh", language: "en" };
const linesOf = (file: string) =>
  file
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("an error is a text in which it must be found, at its words", () => {
  const expected = [{ outcome: "contradiction", stated: exact, start: 0, end: 15 }];
  const at = { at: exact, start: 0, end: 15 };
  expect(linesOf(caseFileOf(parts))).toEqual([{ id: "k", text, ...of, ...at, expected }]);
});

test.each([
  ["other words", "Three countries", "Four countries", "Four countries"],
  [
    "one word of them",
    "Three countries sent envoys",
    "Four countries sent envoys",
    "Four countries",
  ],
  ["all of them, and more", "Three countries", "All four neighbours", "All four neighbours"],
  ["some cut", "Three countries", "Countries", "Countries"],
])(
  "once it is corrected, nothing is to be found of what stands there instead: %s",
  (_name, ...said) => {
    const [old, now, at] = said;
    const correctedText = text.replace(old, now);
    const place = { at, start: 0, end: at.length };
    expect(linesOf(caseFileOf({ ...parts, correctedText }))[1]).toEqual({
      ...{ id: "k-corrected", text: correctedText, ...of, ...place, expected: [] },
    });
  },
);

test("of equal words in one text, those are meant that were wrong, before and after", () => {
  const twice = "Of 17 ships, none left. Envoys of 17 countries were there: Chad, Mali and Niger.";
  const start = twice.lastIndexOf("17");
  const wrong = { start, end: start + 2, exact: "17" };
  // The new words stand elsewhere in the text too.
  const correctedText = twice.replace("17 countries", "three countries").replace("none", "three");
  const [before, after] = linesOf(caseFileOf({ ...parts, text: twice, wrong, correctedText }));
  expect(before).toMatchObject({ at: "17", start, end: start + 2 });
  const now = correctedText.indexOf("three countries");
  expect(after).toMatchObject({ at: "three", start: now, end: now + 5 });
});

test("where the wrong words were cut, no check can be held at any in their place", () => {
  const more = `${text} They met in Riyadh. They left on Friday.`;
  const start = more.indexOf(" in Riyadh");
  const wrong = { start, end: start + 10, exact: " in Riyadh" };
  for (const correctedText of [
    more.replace(" in Riyadh", ""),
    more.replace(" They met in Riyadh.", ""),
  ])
    expect(linesOf(caseFileOf({ ...parts, text: more, wrong, correctedText }))).toHaveLength(1);
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
    { revisionId: "first", start: 4, end: 17, exact: "Two countries" },
    { revisionId: "published", ...parts.wrong },
    { revisionId: "published", start: 29, end: 33, exact: "Chad" },
  ];
  const none = { start: null, end: null, exact: null };
  const named = { revisionId: "published", ...none, claim: { spans } };
  expect(wrongWords(named)).toEqual(parts.wrong);
  const quoted = { start: 21, end: 27, exact: "envoys" };
  expect(wrongWords({ ...named, ...quoted })).toEqual(quoted);
  expect(wrongWords({ ...named, revisionId: "third" })).toBeUndefined();
  expect(wrongWords({ ...named, claim: null })).toBeUndefined();
});
