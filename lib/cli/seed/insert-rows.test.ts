import { expect, test } from "vitest";
import { together } from "./insert-rows.ts";

test("rows of one table come together, in their order", () => {
  const joined = together([{ claim: [{ id: 1 }], article: [] }, { claim: [{ id: 2 }, { id: 3 }] }]);
  expect(joined).toEqual({ claim: [{ id: 1 }, { id: 2 }, { id: 3 }], article: [] });
});
