import { expect, it } from "vitest";
import { coverFacts } from "./coverage.ts";
import type { Finding } from "./result.ts";

const text = 'Two men, Al and Cy, said "no" in 1999.';

function finding(start: number, end: number): Finding {
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
  };
}

it("calls a fact tested where a finding's span holds it, and says why it is not elsewhere", () => {
  const { facts, summary } = coverFacts(
    text,
    [
      { kind: "number", start: 33, end: 37 },
      { kind: "number", start: 0, end: 3 },
      { kind: "quote", start: 25, end: 29, reason: "unused" },
    ],
    [finding(0, 7)],
    0,
  );
  expect(facts.map(({ exact, status }) => [exact, status])).toEqual([
    ["Two", "checked"],
    ['"no"', "not_checked"],
    ["1999", "not_checked"],
  ]);
  expect(facts[0]?.by).toEqual(["list-count"]);
  expect(facts[2]?.reason).toBeTruthy();
  expect(summary).toEqual({ number: { found: 2, checked: 1 }, quote: { found: 1, checked: 0 } });
});

it("says of a quotation that no source is attached only where none is", () => {
  const quote = { kind: "quote" as const, start: 25, end: 29 };
  expect(coverFacts(text, [quote], [], 0).facts[0]?.reason).toBe("no source attached");
  expect(coverFacts(text, [quote], [], 1).facts[0]?.reason).toContain("attached sources");
});
