import { expect, it } from "vitest";
import { firstFrom } from "./near-view.ts";

const tops = [-300, -100, 40, 200, 900];
const first = (y: number) => firstFrom(tops.length, (block) => tops[block] ?? 0, y);

it("finds the first block that begins at or below a height", () => {
  expect([first(-500), first(-100), first(0), first(900), first(901)]).toEqual([0, 1, 2, 4, 5]);
});

it("asks about few of them", () => {
  let asked = 0;
  const top = (block: number) => {
    asked += 1;
    return block * 30;
  };
  expect(firstFrom(4_000, top, 60_000)).toBe(2_000);
  expect(asked).toBeLessThan(14);
});
