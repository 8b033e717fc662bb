import { expect, test } from "vitest";
import { sha256Hex } from "#lib/core/sha256.ts";
import { englishArticle, englishText, reportOf } from "./fixtures.cases.ts";
import { claimOf, forged } from "./forging.cases.ts";
import type { Report } from "./report.ts";
import { textProblem } from "./verify-text.ts";

test("finds nothing wrong with the text that was imported", () => {
  const report = reportOf(englishArticle());
  expect(textProblem(report, report.revision)).toBeUndefined();
});

const longer = englishText.length + 1;

test.each<[name: string, change: (report: Report) => void, problem: string]>([
  [
    "the text",
    (report) => {
      report.revision.text = report.revision.text.replace("Envoys", "Voyens");
    },
    "The text is not that of revision 1 (its SHA-256 differs).",
  ],
  [
    "the text and its hash",
    (report) => {
      report.revision.text = report.revision.text.replace("Envoys", "Voyens");
      report.revision.sha256 = sha256Hex(report.revision.text);
    },
    "The text is not that of revision 1 (its SHA-256 differs).",
  ],
  [
    "the text's length",
    (report) => {
      report.revision.text += ".";
    },
    `The text has ${longer} characters, but ${longer - 1} were recorded of revision 1.`,
  ],
  [
    "where a claim's passage is",
    (report) => {
      for (const span of claimOf(report, 2).spans) span.end += 1;
    },
    "Claim 2: The text reads “All of those states have citizens among the captives;” there, not “All of those states have citizens among the captives”.",
  ],
  [
    "what stands around it",
    (report) => {
      for (const span of claimOf(report, 2).spans) span.prefix = "not ";
    },
    "Claim 2: The text around “All of those states have citizens among the captives” is not what the passage says.",
  ],
  [
    "a finding's passage",
    (report) => {
      for (const span of report.findings[1]?.spans ?? []) span.exact = "Thursday";
    },
    "The finding “Wednesday is 15 May 2024.”: The text reads “Wednesday” there, not “Thursday”.",
  ],
  [
    "a question's passage",
    (report) => {
      for (const span of report.annotations[0]?.spans ?? []) span.end = 99_999;
    },
    `The question “Which diplomat?”: The passage (${englishText.indexOf("one diplomat")} to 99999) lies outside the text.`,
  ],
])("a digest made good does not hide a change to %s", (_name, change, problem) => {
  expect(forged(change)).toBe(problem);
});
