import { describe, expect, test } from "vitest";
import { nextOpen, noSelection, stepFrom, toggle } from "./selection.ts";

const order = ["a", "b", "c", "d"];
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort();

describe("ticking", () => {
  test("puts one in and takes it out", () => {
    const one = toggle(noSelection, "b", order, false);
    expect(ids(one)).toEqual(["b"]);
    expect(ids(toggle(one, "b", order, false))).toEqual([]);
  });

  test("a range goes from the last one, in either direction, in or out", () => {
    const last = toggle(noSelection, "c", order, false);
    expect(ids(toggle(last, "a", order, true))).toEqual(["a", "b", "c"]);
    const all = { ids: new Set(order), last: "b" };
    expect(ids(toggle(all, "d", order, true))).toEqual(["a"]);
  });

  test("a range from what is not shown is this one alone", () => {
    expect(ids(toggle({ ids: new Set(), last: "z" }, "b", order, true))).toEqual(["b"]);
    expect(ids(toggle(noSelection, "b", order, true))).toEqual(["b"]);
  });
});

test("steps go on, back, and from nowhere to either end", () => {
  expect(stepFrom(order, "b", 1)).toBe("c");
  expect(stepFrom(order, "b", -1)).toBe("a");
  expect(stepFrom(order, "d", 1)).toBeUndefined();
  expect(stepFrom(order, undefined, 1)).toBe("a");
  expect(stepFrom(order, "z", -1)).toBe("d");
  expect(stepFrom([], "a", 1)).toBeUndefined();
  expect(stepFrom(["a", "d"], "b", 1, order)).toBe("d");
  expect(stepFrom(["a", "d"], "c", -1, order)).toBe("a");
  expect(stepFrom(["a"], "b", 1, order)).toBeUndefined();
});

test("once some are dismissed one goes on to the next, else to the last before them", () => {
  expect(nextOpen(order, ["b"])).toBe("c");
  expect(nextOpen(order, ["a", "c"])).toBe("d");
  expect(nextOpen(order, ["c", "d"])).toBe("b");
  expect(nextOpen(order, order)).toBeUndefined();
  expect(nextOpen(order, ["z"])).toBe("a");
});
