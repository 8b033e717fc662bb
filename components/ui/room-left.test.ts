import { expect, test } from "vitest";
import { roomLeft } from "./room-left.ts";

test("room is said when there is little of it, and what is too much", () => {
  expect(roomLeft("a".repeat(89), 100)).toBeUndefined();
  expect(roomLeft("a".repeat(90), 100)).toEqual({ isOver: false, n: 10 });
  expect(roomLeft("a".repeat(100), 100)).toEqual({ isOver: false, n: 0 });
  expect(roomLeft("a".repeat(101), 100)).toEqual({ isOver: true, n: 1 });
});

test("white space around it is not sent, and counts for nothing", () => {
  expect(roomLeft(` ${"a".repeat(100)}\n `, 100)).toEqual({ isOver: false, n: 0 });
});
