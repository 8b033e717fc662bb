import { describe, expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { spansOf } from "./ranges.ts";

const text = "Envoys 😀 met عمر twice, twice.";
const at = (start: number, exact: string) => ({ start, end: start + exact.length, exact });

test("spans come in the order of the text, with what stands around them", () => {
  const later = at(text.lastIndexOf("twice"), "twice");
  const spans = spansOf(text, [later, at(7, "😀"), at(7, "😀 met")]);
  expect(spans.map(({ exact }) => exact)).toEqual(["😀", "😀 met", "twice"]);
  expect(spans[0]).toEqual({
    start: 7,
    end: 9,
    exact: "😀",
    prefix: "Envoys ",
    suffix: " met عمر twice, twice.",
  });
  expect(spans[2]?.start).toBe(later.start);
});

describe("refuses, as a conflict,", () => {
  test.each([
    ["other words", { start: 0, end: 6, exact: "envoys" }],
    ["the right words at another place", at(1, "Envoys")],
    ["half a character", { start: 7, end: 8, exact: "😀".slice(0, 1) }],
    ["a place out of the text", at(text.length, "more")],
    ["an end before its start", { start: 6, end: 0, exact: "Envoys" }],
  ])("%s", (_, range) => {
    expect(() => spansOf(text, [range])).toThrow(AppError);
    expect(() => spansOf(text, [range])).toThrow("mark them anew");
  });
});
