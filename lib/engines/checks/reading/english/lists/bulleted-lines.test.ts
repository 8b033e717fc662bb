import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readBulletedLines } from "./bulleted-lines.ts";

const lines = (text: string) => {
  const t = readEnglishText(text);
  return readBulletedLines(t, 1)?.items.map(({ first, end }) => sliceOf(t, first, end));
};

it("reads the lines of one depth up to the next paragraph", () => {
  expect(lines("Covered:\n- Ayr\n  - its port\n- Bath\n\nMore rain is due.")).toEqual([
    "Ayr",
    "Bath",
  ]);
});

it("reads nothing where one line stands alone", () => {
  expect(lines("Covered:\n- Ayr\n\nMore rain is due.")).toBeUndefined();
});
