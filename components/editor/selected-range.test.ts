import { expect, it } from "vitest";
import { trimmed } from "./selected-range.ts";

it("leaves white space at the ends out of what was marked", () => {
  expect(trimmed("say 17 countries now", 3, 17)).toEqual({
    start: 4,
    end: 16,
    exact: "17 countries",
  });
});

it("is nothing where only white space was marked", () => {
  expect(trimmed("a  b", 1, 3)).toBeUndefined();
});
