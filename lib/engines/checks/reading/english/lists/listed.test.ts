import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readItemList } from "./item-list.ts";
import { type ItemList, totalOf } from "./listed.ts";

it("adds up what the items stand for", () => {
  const t = readEnglishText("Ann, Bo and two others");
  expect(totalOf(readItemList(t, 0, t.tokens.length, { phrases: false }) as ItemList)).toBe(4);
});
