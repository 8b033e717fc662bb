import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDated } from "./dated.ts";
import { readDatedText } from "./dated-text.ts";

it("gathers weekdays with dates, relative expressions, bare weekdays and date facts", () => {
  const text =
    "On Thursday, May 16, she left. She came back yesterday (Thursday) and spoke on Friday.";
  const dated = readDated(readDatedText(readEnglishText(text)), { year: 2024, month: 5, day: 17 });
  expect(dated.weekdayDates).toHaveLength(1);
  expect(dated.relativeDates).toHaveLength(2);
  const facts = dated.facts.map((fact) => text.slice(fact.start, fact.end)).sort();
  expect(facts).toEqual(["Friday", "May 16", "Thursday", "Thursday"]);
});
