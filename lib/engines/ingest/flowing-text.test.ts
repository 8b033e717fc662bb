import { expect, test } from "vitest";
import { flowingText } from "./flowing-text.ts";

const bold = [{ type: "bold" }];

test("white space in a row is one space, across runs too", () => {
  const flow = flowingText();
  flow.add("\n  one \n", []);
  flow.add("  two\t", bold);
  flow.add(" three\u00A0 ", []);
  expect(flow.take()).toEqual([
    { text: "one ", marks: [] },
    { text: "two ", marks: bold },
    { text: "three\u00A0 ", marks: [] },
  ]);
});

test("breaks stand between words only, and each block begins anew", () => {
  const flow = flowingText();
  flow.addBreak();
  flow.add("one", []);
  flow.addBreak();
  flow.add(" two", []);
  flow.addBreak();
  expect(flow.take().map(({ text }) => text)).toEqual(["one", "\n", "two"]);
  flow.add(" ", []);
  expect(flow.take()).toEqual([]);
});
