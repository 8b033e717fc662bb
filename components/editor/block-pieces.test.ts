import { expect, it } from "vitest";
import { pieceAt } from "./block-pieces.ts";

const pieces = [
  { start: 0, name: "plain" },
  { start: 5, name: "bold" },
  { start: 9, name: "after" },
];

it("finds the piece that holds a character", () => {
  expect([0, 4, 5, 8, 9].map((offset) => pieceAt(pieces, offset)?.name)).toEqual([
    "plain",
    "plain",
    "bold",
    "bold",
    "after",
  ]);
});

it("takes the last one past the end, and none of none", () => {
  expect(pieceAt(pieces, 40)?.name).toBe("after");
  expect(pieceAt([], 0)).toBeUndefined();
});
