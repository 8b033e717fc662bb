import { expect, test } from "vitest";
import { spanSchema } from "./span.ts";

const span = { start: 2, end: 4, exact: "😀", prefix: "a ", suffix: "" };

test("takes a span whose length is that of its words in UTF-16 units", () => {
  expect(spanSchema.parse(span)).toEqual(span);
});

test.each([
  ["another length", { ...span, end: 5 }],
  ["an empty span", { ...span, end: 2, exact: "" }],
  ["a negative start", { ...span, start: -2, end: 0 }],
  ["a fraction", { ...span, start: 2.5, end: 4.5 }],
  ["no context", { start: 2, end: 4, exact: "😀" }],
])("refuses %s", (_name, value) => {
  expect(spanSchema.safeParse(value).success).toBe(false);
});
