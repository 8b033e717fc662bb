import { expect, test } from "vitest";
import { requestIdOf } from "./request-id.ts";

test("a trusted proxy's number is kept, where it is one", () => {
  expect(requestIdOf("0192f0e4-aa00-7000-8000-000000000000", true)).toBeDefined();
  expect(requestIdOf("0192f0e4-aa00-7000-8000-000000000000", false)).toBeUndefined();
  expect(requestIdOf('two\nlines "and more"', true)).toBeUndefined();
  expect(requestIdOf(undefined, true)).toBeUndefined();
});
