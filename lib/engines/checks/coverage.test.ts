import { expect, it } from "vitest";
import { checkText } from "./check-text.ts";
import { coverFacts } from "./coverage.ts";
import type { Finding } from "./result.ts";

const text = 'Two men, Al and Cy, said "no" in 1999.';

function finding(start: number, end: number, part: Partial<Finding> = {}): Finding {
  return {
    rule: "list-count",
    ruleVersion: 1,
    outcome: "consistent",
    inputKey: "",
    message: "",
    stated: { text: "", value: 2 },
    computed: { value: 2, text: "" },
    steps: [],
    tolerance: "exact",
    suggestions: [],
    spans: [{ role: "stated", start, end, exact: text.slice(start, end) }],
    ...part,
  };
}

it("calls a fact tested where a finding's span holds it, and says why it is not elsewhere", () => {
  const facts = [
    { kind: "number" as const, start: 33, end: 37 },
    { kind: "number" as const, start: 0, end: 3 },
    { kind: "quote" as const, start: 25, end: 29 },
  ];
  const coverage = coverFacts(
    { text, language: "en", facts },
    [finding(0, 7), finding(26, 28)],
    [],
  );
  expect(coverage.facts.map(({ exact, status }) => [exact, status])).toEqual([
    ["Two", "checked"],
    ['"no"', "not_checked"],
    ["1999", "not_checked"],
  ]);
  expect(coverage.facts[0]?.by).toEqual(["list-count"]);
  expect(coverage.facts[2]?.reason).toBeTruthy();
  expect(coverage.summary).toEqual({
    number: { found: 2, checked: 1 },
    quote: { found: 1, checked: 0 },
  });
});

it("takes a notice for no test", () => {
  const facts = [{ kind: "number" as const, start: 0, end: 3 }];
  const notice = finding(0, 7, { outcome: "notice" });
  expect(coverFacts({ text, language: "en", facts }, [notice], []).summary.number?.checked).toBe(0);
});

const quoted = "Osei said: “We lost sixteen ferries in the storm.”";
const quoteFact = (sources: string[], settings = {}) =>
  checkText({ text: quoted, language: "en", sources, settings }).coverage.facts.find(
    ({ kind }) => kind === "quote",
  );

it.each([
  [[], "no source attached"],
  [["فقدنا ست عشرة عبارة في العاصفة"], "no source in the language of the text attached"],
  [["The match was called off."], "not in the attached sources"],
])("says of a quotation what would test it, with the sources %j", (sources, reason) => {
  expect(quoteFact(sources)).toMatchObject({ status: "not_checked", reason });
});

it("calls a quotation tested where it is compared with a source, as a notice only too", () => {
  const source = "We lost sixty ferries in the storm.";
  const tested = { status: "checked", by: ["quote-fidelity"] };
  expect(quoteFact([source])).toMatchObject(tested);
  expect(quoteFact([source], { rules: { "quote-fidelity": "notice" } })).toMatchObject(tested);
});

it("says of a number whether a source could test it", () => {
  const reasonOf = (sources: string[]) =>
    checkText({ text: "It sold 88 copies.", language: "en", sources }).coverage.facts.find(
      ({ kind }) => kind === "number",
    )?.reason;
  expect(reasonOf([])).toContain("no source attached");
  expect(reasonOf(["Nothing."])).toContain("the attached source's");
});
