import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

const placed = (str: string, left: number, base: number, more: object = {}) => ({
  str,
  transform: [10, 0, 0, 10, left, base],
  width: str.length * 5,
  height: 10,
  hasEOL: false,
  ...more,
});

const texts = (...items: ReturnType<typeof placed>[]) => linesOf(items, 1).map(({ text }) => text);

test("what stands on one base is a line, with a space where there is a gap", () => {
  expect(texts(placed("Two", 0, 700), placed("envoys", 20, 700), placed("came", 0, 680))).toEqual([
    "Two envoys",
    "came",
  ]);
  expect(texts(placed("Har", 0, 700), placed("bour", 15.5, 700))).toEqual(["Harbour"]);
  expect(texts(placed("Two", 0, 700), placed(" ", 15, 700), placed("came", 20, 700))).toEqual([
    "Two came",
  ]);
});

test("a raised digit is of its line; a column beside it is not where it comes later", () => {
  expect(texts(placed("m", 0, 700), placed("2", 5, 704, { height: 6 }))).toEqual(["m²"]);
  expect(texts(placed("H", 0, 700), placed("2", 5, 697, { height: 6 }))).toEqual(["H2"]);
  expect(texts(placed("right", 300, 700), placed("left", 0, 700))).toEqual(["right", "left"]);
});

test("the end of a line is one where the page says so", () => {
  expect(texts(placed("One", 0, 700, { hasEOL: true }), placed("two", 20, 700))).toEqual([
    "One",
    "two",
  ]);
  expect(texts(placed("", 0, 700, { hasEOL: true }), placed(" ", 0, 690))).toEqual([]);
});

test("a line knows its place", () => {
  expect(linesOf([placed("Two", 72, 700), placed("more", 90, 700)], 3)).toEqual([
    { text: "Two more", left: 72, right: 110, base: 700, size: 10, page: 3 },
  ]);
});

test("a line from right to left is read so, in plain letters, whatever order it is placed in", () => {
  const words = [placed("ﻼﻗ", 40, 700), placed("11", 65, 700), placed("عام", 80, 700)];
  for (const order of [words, words.toReversed()]) {
    expect(linesOf(order, 1)).toMatchObject([
      { text: "عام 11 لاق", isRtl: true, left: 40, right: 95 },
    ]);
  }
});
