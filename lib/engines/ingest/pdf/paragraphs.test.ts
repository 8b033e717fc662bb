import { expect, test } from "vitest";
import type { Line } from "./lines.ts";
import { pdfParagraphs } from "./paragraphs.ts";

const line = (text: string, base: number, more: Partial<Line> = {}): Line => ({
  text,
  left: 72,
  right: 500,
  base,
  size: 12,
  page: 1,
  ...more,
});
const read = (...lines: Line[]) => pdfParagraphs(lines).map(({ text }) => text);

test("lines at the usual step are one paragraph", () => {
  expect(
    read(line("The envoys met on", 700), line("Wednesday in the", 686), line("harbour.", 672)),
  ).toEqual(["The envoys met on Wednesday in the harbour."]);
});

test.each([
  ["a wide step", line("A line.", 700), line("Another", 672)],
  ["an indent", line("A line.", 700), line("Another", 686, { left: 90 })],
  ["a short line that ends a sentence", line("A line.", 700, { right: 200 }), line("Another", 686)],
  ["other letters", line("A head", 700, { size: 18 }), line("Another", 686)],
  ["a bullet", line("A line", 700), line("• Another", 686)],
  ["a page, after a sentence", line("A line.", 80), line("Another", 700, { page: 2 })],
  ["a page, before a capital", line("A line", 80), line("Another", 700, { page: 2 })],
])("%s parts two", (_name, first, second) => {
  const usual = [656, 642, 628, 614].map((base) => line("and so on", base));
  expect(read(first, second, ...usual)[0]).toBe(first.text);
});

test("a sentence goes on over a page and a column", () => {
  expect(read(line("The envoys", 80), line("met again.", 700, { page: 2 }))).toEqual([
    "The envoys met again.",
  ]);
  expect(read(line("The envoys", 80), line("met again.", 700, { left: 320 }))).toEqual([
    "The envoys met again.",
  ]);
});

test("a hyphen at a line's end goes only where the word stands elsewhere, or it is soft", () => {
  expect(read(line("The secretary saw the secre-", 700), line("tary.", 686))).toEqual([
    "The secretary saw the secretary.",
  ]);
  expect(read(line("A well-", 700), line("known envoy", 686))).toEqual(["A well-known envoy"]);
  const soft = [line("The secre", 700), line("tary", 686)];
  expect(pdfParagraphs(soft, new Set(["ecre-tary"]))[0]?.text).toBe("The secretary");
  expect(read(line("From 2019 -", 700), line("and on", 686))).toEqual(["From 2019 - and on"]);
  expect(read(line("The Anglo-", 700), line("Saxon", 686))).toEqual(["The Anglo-Saxon"]);
});

test("no lines are no paragraphs", () => {
  expect(read()).toEqual([]);
});
