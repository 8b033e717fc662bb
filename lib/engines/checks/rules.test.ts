import { describe, expect, it } from "vitest";
import { checkText } from "./check-text.ts";
import type { RuleCase } from "./rule-case.ts";
import { RULES } from "./rules.ts";

/** The cases beside each rule, an array a file: `rules/<id>.cases.ts`, `rules/<id>.arabic.cases.ts`. */
const files = import.meta.glob<Record<string, readonly RuleCase[]>>("./rules/*.cases.ts", {
  eager: true,
});

describe.each(RULES.map(({ id }) => id))("%s", (id) => {
  const cases = ["", ".arabic"]
    .map((language) => files[`./rules/${id}${language}.cases.ts`] ?? {})
    .flatMap((file) => Object.values(file).flat());

  it("has at least 15 cases that it must find and 15 that it must leave alone", () => {
    const isFound = ({ findings }: RuleCase) => findings.length > 0;
    expect(cases.filter(isFound).length).toBeGreaterThanOrEqual(15);
    expect(cases.filter((each) => !isFound(each)).length).toBeGreaterThanOrEqual(15);
  });

  it.each(cases.map((each) => [each.text, each] as const))("%j", (text, each) => {
    const { findings: expected, items: _, ...input } = each;
    const { findings } = checkText({ language: "en", ...input });
    const ours = findings.filter((finding) => finding.rule === id);
    expect(
      ours.map(({ outcome, stated, computed }) => [outcome, stated.text, computed.value]),
    ).toEqual(expected);
    if (each.items) {
      const items = ours[0]?.spans.filter((span) => span.role === "item");
      expect(items?.map((span) => span.exact)).toEqual(each.items);
    }
    for (const { start, end, exact } of ours.flatMap((finding) => finding.spans)) {
      expect(text.slice(start, end)).toBe(exact);
    }
  });
});
