import { expect, it } from "vitest";
import { placeBeside } from "./place-beside.ts";

const screen = { width: 390, height: 800 };
const size = { width: 200, height: 40 };
const box = (left: number, top: number, width = 60) => ({ left, top, width, bottom: top + 20 });

it("stands over the middle of what it belongs to", () => {
  expect(placeBeside(box(150, 300), size, screen)).toEqual({ left: 80, top: 252 });
});

it("stays on the screen at every edge", () => {
  expect(placeBeside(box(0, 300), size, screen).left).toBe(8);
  expect(placeBeside(box(380, 300), size, screen).left).toBe(182);
  expect(placeBeside(box(150, 20), size, screen).top).toBe(48);
  expect(placeBeside(box(150, -900), size, screen).top).toBe(8);
  expect(placeBeside(box(150, 1_400), size, screen).top).toBe(752);
});

it("stands below where that is wanted and there is room", () => {
  expect(placeBeside(box(150, 300), size, screen, true).top).toBe(328);
  expect(placeBeside(box(150, 760), size, screen, true).top).toBe(712);
});

it("begins at the edge where it is wider than the screen", () => {
  expect(placeBeside(box(150, 300), { width: 500, height: 40 }, screen).left).toBe(8);
});
