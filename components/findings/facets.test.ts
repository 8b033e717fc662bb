import { expect, test } from "vitest";
import { facetOf } from "./facets.ts";
import { dismissal, findingView } from "./finding.cases.ts";

test("a finding stands under its outcome, and once it is dismissed under that", () => {
  expect(facetOf(findingView("a", { outcome: "possible" }))).toBe("possible");
  expect(facetOf(findingView("a", { outcome: "possible", dismissal }))).toBe("dismissed");
});
