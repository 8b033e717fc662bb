import { describe, expect, it } from "vitest";
import { entryAmong, entryInView } from "./entry-in-view.ts";

const places: Record<string, number> = { early: 10, cut: 95, first: 120, second: 160, late: 900 };
const ids = ["late", "second", "first", "cut", "early", "nowhere"];
const placeOf = (id: string) => places[id];
/** Blocks from 90 to 300 are on the screen; what stands before 100 is just over its upper edge. */
const part = {
  start: 90,
  end: 300,
  topOf: (offset: number) => (offset < 100 ? undefined : offset - 50),
};

describe("the entry beside the part in view", () => {
  it("is the first in the text whose words one sees, whatever the order of the list", () => {
    expect(entryInView(ids, placeOf, part, undefined)).toEqual({ id: "first", top: 70 });
  });

  it("is the open one while its words are in view", () => {
    expect(entryInView(ids, placeOf, part, "second")).toEqual({ id: "second", top: 110 });
    expect(entryInView(ids, placeOf, part, "late")?.id).toBe("first");
  });

  it("is none where nothing stands in that part", () => {
    expect(entryInView(["early", "late", "nowhere"], placeOf, part, "late")).toBeUndefined();
    expect(entryInView([], placeOf, part, undefined)).toBeUndefined();
  });
});

describe("the entry beside the part in view, of several lists", () => {
  const among = (read: string, openId?: string) =>
    entryAmong(
      [
        { ids: ["first", "late"], isRead: read === "one" },
        { ids: ["second", "early"], isRead: read === "other" },
        { ids: ["cut"], isRead: read === "third" },
      ],
      placeOf,
      part,
      openId,
    )?.id;

  it("is the first in the text where the lists are in its order", () => {
    expect(among("none")).toBe("first");
  });

  it("is of the list that one reads in, while that has any for this part", () => {
    expect(among("other")).toBe("second");
    expect(among("third")).toBe("first");
  });

  it("is the open one all the same", () => {
    expect(among("other", "first")).toBe("first");
  });
});
