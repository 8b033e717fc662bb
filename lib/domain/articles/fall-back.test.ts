import { expect, test } from "vitest";
import { fallBack } from "./fall-back.ts";

test.each([
  ["checked", "in_checking"],
  ["approved", "in_checking"],
  ["published", "reopened"],
  ["corrected", "reopened"],
])("what is %s falls back to %s", (from, to) => {
  expect(fallBack({ id: "a", state: from })).toMatchObject({
    otherMoves: [{ step: "fall_back", subject: { id: "a" } }],
    article: { from, to },
  });
});

test("where nothing stands, nothing falls", () => {
  expect(fallBack({ id: "a", state: "in_checking" })).toEqual({ otherMoves: [] });
});
