import { describe, expect, it } from "vitest";
import { added, trimmed } from "./marked-words.ts";

const range = (start: number, end: number) => ({ start, end, exact: "…" });

it("leaves white space at the ends out of what was marked", () => {
  expect(trimmed("say 17 countries now", 3, 17)).toEqual({
    start: 4,
    end: 16,
    exact: "17 countries",
  });
});

it("is nothing where only white space was marked", () => {
  expect(trimmed("a  b", 1, 3)).toBeUndefined();
});

describe("several ranges", () => {
  it("stand in the order of the text, in whatever order they were marked", () => {
    expect(added([range(20, 25)], [range(3, 5)])).toEqual([range(3, 5), range(20, 25)]);
  });

  it("never overlap: what is marked anew takes the place of what it touches", () => {
    const kept = [range(0, 4), range(10, 14), range(20, 24)];
    expect(added(kept, [range(12, 22)])).toEqual([range(0, 4), range(12, 22)]);
    expect(added(kept, [range(4, 10)])).toHaveLength(4);
  });
});
