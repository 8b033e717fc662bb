import { expect, test } from "vitest";
import { entityTag, namesTag } from "./entity-tag.ts";

test("what says the same has the same tag, in whatever order", () => {
  expect(entityTag({ a: 1, b: "x" })).toBe(entityTag({ b: "x", a: 1 }));
  expect(entityTag({ a: 1 })).not.toBe(entityTag({ a: 2 }));
  expect(entityTag({})).toMatch(/^"[\w-]{43}"$/);
});

test.each([
  ['"one"', true],
  ['"other", "one"', true],
  ['W/"one"', true],
  ["*", true],
  ['"other"', false],
  ["", false],
])("%s", (header, isNamed) => {
  expect(namesTag(header, '"one"')).toBe(isNamed);
});
