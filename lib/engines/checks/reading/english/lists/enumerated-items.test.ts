import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { cutChunks } from "./chunks.ts";
import { readEnumeratedItems } from "./enumerated-items.ts";

const count = (text: string) => {
  const t = readEnglishText(text);
  return readEnumeratedItems(t, cutChunks(t, 0, t.tokens.length, { semicolons: false }))?.items
    .length;
};

it("counts items that are numbered in words", () => {
  expect(count("first, it is costly, second, it is slow, and finally, it is late")).toBe(3);
  expect(count("first, it is costly, and third, it is slow")).toBeUndefined();
  expect(count("it is costly, and second, it is slow")).toBeUndefined();
});
