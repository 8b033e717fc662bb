import { expect, test } from "vitest";
import { bearsErasure } from "./erasure-mark.ts";

test("an erasure shows in what it leaves, and other words do not pass for it", () => {
  expect(bearsErasure('{"actor":{"name":"(erased)","roles":[]}}')).toBe(true);
  expect(bearsErasure('{"actor":{"name":"Lena","roles":[]},"seenBy":[]}')).toBe(true);
  expect(bearsErasure('{"actor":{"name":"Lena","roles":[]},"reason":"Another one."}')).toBe(false);
});
