import { expect, test } from "vitest";
import { rewriteNames } from "./rewrite-names.ts";

test("names are replaced in any spelling, the longest first; a short one where no letter stands beside it", () => {
  const rewrite = rewriteNames([
    ["Li", "Editor 2"],
    ["Ann", "Reviewer 1"],
    ["Jonas Weber", "Reviewer 2"],
    ["Jonas Weber Roth", "Reviewer 3"],
  ]);
  expect(rewrite("Li of Libya, JONAS WEBER and Jonas Weber Roth.")).toBe(
    "Editor 2 of Libya, Reviewer 2 and Reviewer 3.",
  );
  expect(rewriteNames([])("Li")).toBe("Li");
});
