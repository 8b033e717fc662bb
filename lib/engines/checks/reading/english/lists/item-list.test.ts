import { describe, expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readItemList } from "./item-list.ts";
import { totalOf } from "./listed.ts";

const read = (text: string, phrases = true) => {
  const t = readEnglishText(text);
  const list = readItemList(t, 0, t.tokens.length, { phrases });
  return (
    list && {
      ...list,
      words: list.items.map((item) => sliceOf(t, item.first, item.end)),
      total: totalOf(list),
    }
  );
};

describe("readItemList", () => {
  it('parts items by semicolons where there are two, or one before "and"', () => {
    expect(read("Portland, Oregon; Austin, Texas; and Paris, France.")?.total).toBe(3);
    expect(read("Ayr, Bath and Cork; Deal won.")?.words).toEqual(["Ayr", "Bath", "Cork"]);
  });

  it("counts a list of names and roles by what most of it is", () => {
    expect(read("the two Koreas, China, Japan and Russia")).toMatchObject({
      kind: "name",
      total: 5,
    });
    expect(read("a couple and their three children")).toMatchObject({ kind: "role", total: 5 });
  });

  it("reads words only where it may", () => {
    expect(read("cost, time and nerve")?.total).toBe(3);
    expect(read("cost, time and nerve", false)).toBeUndefined();
    expect(read("Ayr")).toBeUndefined();
  });
});
