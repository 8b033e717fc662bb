import { expect, it } from "vitest";
import { rational } from "../reading/rational.ts";
import { agreementFinding, type HeldFigure, valuesOf } from "./agreement-finding.ts";

const span = { start: 0, end: 4 };
const figure = {
  ...span,
  quantity: {
    kind: "percent" as const,
    value: rational(25n),
    unit: "percent",
    firmness: "exactly" as const,
    step: rational(1n),
    roundStep: rational(1n),
  },
};
const finding = (agreement: HeldFigure["agreement"], quoted = false) =>
  agreementFinding(
    { stated: span, quoted, sentence: span },
    {
      agreement,
      holds: "It agrees.",
      fails: "It does not.",
      stated: { value: 25 },
      computed: { value: 20, text: "20 %" },
      steps: [],
      tolerance: "exact",
      suggestions: ["25 % → 20 %"],
      byRounding: "It may have been rounded.",
      figure,
      others: [undefined, figure],
      values: valuesOf([figure, undefined]),
    },
  );

it("tells what holds, what may by rounding, and what does not", () => {
  expect(finding("holds")).toMatchObject({ outcome: "consistent", message: "It agrees." });
  expect(finding("holds").suggestions).toEqual([]);
  expect(finding("by rounding")).toMatchObject({
    outcome: "possible",
    reconciliation: "It may have been rounded.",
  });
  expect(finding("fails")).toMatchObject({ outcome: "contradiction", message: "It does not." });
});

it("blames no speaker for sure", () => {
  const quoted = finding("fails", true);
  expect(quoted.outcome).toBe("possible");
  expect(quoted.reconciliation).toMatch(/quotation/);
});

it("points at what is printed alone", () => {
  expect(finding("fails").spans.map(({ role }) => role)).toEqual(["stated", "anchor", "item"]);
  expect(finding("fails").values).toEqual([25]);
});
