import { expect, it } from "vitest";
import { readingsFrom } from "./readings-from.ts";

it("gives the readings that begin between two tokens", () => {
  const readings = [1, 4, 4, 9, 12].map((first) => ({ first }));
  expect(readingsFrom(readings, 4, 12).map(({ first }) => first)).toEqual([4, 4, 9]);
  expect(readingsFrom(readings, 13, 20)).toEqual([]);
});
