import { describe, expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readItemList } from "./item-list.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const list = readItemList(t, 0, t.tokens.length, { phrases: false });
  return { words: list?.items.map((item) => sliceOf(t, item.first, item.end)), list };
};

describe("names in a list", () => {
  it.each([
    ["Tom Reed, 34, of Dayton, Ohio, and his cousin Lee Reed, 29", ["Tom Reed", "Lee Reed"]],
    ["Portland, Oregon, and Austin, Texas", ["Portland", "Austin"]],
    ["Gaza, Israel and Lebanon", ["Gaza", "Israel", "Lebanon"]],
    ["Donald Jr., Ivanka and Eric, from his first marriage", ["Donald Jr.", "Ivanka", "Eric"]],
    [
      "John Roberts and Justices Elena Kagan, Neil Gorsuch and Samuel Alito",
      ["John Roberts", "Elena Kagan", "Neil Gorsuch", "Samuel Alito"],
    ],
    ["Ann and Bo, and a sister, Cy", ["Ann", "Bo"]],
  ])("%j", (text, words) => {
    expect(read(text).words).toEqual(words);
  });

  it("keeps the other reading of a role between commas", () => {
    const { list, words } = read("Ann Cole, the minister, and Bo Dean");
    expect(words).toEqual(["Ann Cole", "Bo Dean"]);
    expect(list?.alternatives).toEqual([3]);
  });

  it("says when a verb follows, when others are left out, and when it is unsure", () => {
    expect(read("Ann Cole and Bo Dean left").list?.closed).toBe(false);
    expect(read("Ann Cole, Bo Dean and others").list?.open).toBe(true);
    expect(read("Ann and Bo, Cy and Di").list?.sure).toBe(false);
  });
});
