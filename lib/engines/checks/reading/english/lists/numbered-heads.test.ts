import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readNumberedHeads } from "./numbered-heads.ts";

const heads = (text: string) => readNumberedHeads(readEnglishText(text), 1)?.items.length;

it("reads lines numbered from 1 on, with paragraphs under each", () => {
  const text =
    "Three points\n\n1. It is old.\n\nVery.\n\n2. It is cold.\n\nSo it is.\n\n3. It is far.\n\nEnd.";
  expect(heads(text)).toBe(3);
});

it("reads none where the numbers do not follow each other, or are too few", () => {
  expect(heads("Points\n\n1. It is old.\n\n2. It is cold.")).toBeUndefined();
  expect(heads("Points\n\n2. Old.\n\n3. Cold.\n\n4. Far.")).toBeUndefined();
  expect(heads("Points\n\nIn 2019.\n\nIt fell.")).toBeUndefined();
});
