import { expect, test } from "vitest";
import { isId, newId, newSalt } from "./ids.ts";

test("ids are our ids, never the same, and sort by age", () => {
  const ids = Array.from({ length: 1_000 }, newId);
  expect(ids.every(isId)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

test("a salt is 128 bits in hex, never the same", () => {
  expect(newSalt()).toMatch(/^[0-9a-f]{32}$/);
  expect(newSalt()).not.toBe(newSalt());
});

test.each([
  "",
  "1",
  "018F8B1E-0000-7000-8000-000000000000",
  "018f8b1e000070008000000000000000",
  "x'; --",
])("%j is no id of ours", (value) => {
  expect(isId(value)).toBe(false);
});
