import { expect, it } from "vitest";
import { TokenIndex } from "./token-index.ts";

it("finds what was set at a token, the last one set, and nothing elsewhere", () => {
  const index = new TokenIndex<string>(3);
  index.set(0, "first");
  index.set(3, "after the last");
  index.set(0, "set again");
  expect([-1, 0, 1, 3, 4].map((token) => index.get(token))).toEqual([
    undefined,
    "set again",
    undefined,
    "after the last",
    undefined,
  ]);
  expect([-1, 0, 1, 3, 4].map((token) => index.has(token))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});
