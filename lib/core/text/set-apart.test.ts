import { expect, it } from "vitest";
import { setApart } from "./set-apart.ts";

it("sets words from right to left apart, those that belong together as one", () => {
  expect(setApart("It lists 2: 1 كندا, 2 الولايات المتحدة.")).toBe(
    "It lists 2: 1 \u2068كندا\u2069, 2 \u2068الولايات المتحدة\u2069.",
  );
});

it("a passage with marks above its letters and numbers between its words is one", () => {
  const passage = "نُشر في 17 مايو/أيار";
  expect(setApart(`It says “${passage}”.`)).toContain("\u2068نُشر في 17 مايو\u2069");
  expect(setApart("claim 1: مبعوثو 17 دولة.")).toBe("claim 1: \u2068مبعوثو 17 دولة\u2069.");
});

it("leaves a sentence of one direction as it is", () => {
  expect(setApart("It lists 2: 1 Canada, 2 Chad.")).toBe("It lists 2: 1 Canada, 2 Chad.");
});
