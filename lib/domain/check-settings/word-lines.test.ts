import { expect, test } from "vitest";
import { entriesOf, linesOf } from "./word-lines.ts";

test("spellings are parted at commas of either script, empty lines and ends left out", () => {
  expect(entriesOf(" Gaddafi, Qaddafi ,\n\n,\r\nالقذافي، قذافي", true)).toEqual([
    ["Gaddafi", "Qaddafi"],
    ["القذافي", "قذافي"],
  ]);
});

test("a name of another list may hold a comma", () => {
  expect(entriesOf("Washington, D.C.\nDowning Street", false)).toEqual([
    ["Washington, D.C."],
    ["Downing Street"],
  ]);
});

test("what was written as lines is read as it was", () => {
  const entries = [
    ["Kyiv", "Kiev"],
    ["a", "b", "c"],
  ];
  expect(entriesOf(linesOf(entries), true)).toEqual(entries);
  expect(linesOf([])).toBe("");
});
