import { expect, it } from "vitest";
import { checkText } from "../check-text.ts";
import { readText } from "../reading/read-text.ts";
import { changeFindings } from "./changes.ts";

it("shows the computation, and offers a correction both ways", () => {
  const text = "Arrests rose from 40 to 50, a 20 % increase.";
  const [reading] = readText(text, "en", {}).arithmetic.changes;
  const [finding] = reading ? changeFindings(reading, text) : [];
  expect(finding?.steps).toEqual(["The text states “20 % increase”.", "50 is 25 % above 40."]);
  expect(finding?.suggestions).toEqual(["20 % increase → 25 %", "one of the two figures is wrong"]);
});

it("says what a step worked out from its size rests on", () => {
  const text = "The index rose 10 points, or 0.7 percent, to 2,010.";
  const [finding] = checkText({ text, language: "en" }).findings;
  expect(finding?.steps[1]).toBe("A step of 10 at 2,010 means 2,000 before.");
});
