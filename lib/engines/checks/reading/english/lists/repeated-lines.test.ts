import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readRepeatedLines } from "./repeated-lines.ts";

const names = (text: string) =>
  readRepeatedLines(readEnglishText(text)).map(({ items }) => items.map(({ name }) => name));

it("reads the lines of which two are the same", () => {
  expect(names("Covered:\n- Ayr;\n- Bath;\n- Ayr.")).toEqual([["ayr", "bath", "ayr"]]);
});

it.each([
  "Covered:\n- Ayr\n- Bath\n- Cork",
  "Route:\n1. Ayr\n2. Bath\n3. Ayr",
  "Covered:\n- Ayr\n- Ayr",
])("reads nothing in %j", (text) => {
  expect(names(text)).toEqual([]);
});
