import { expect, test } from "vitest";
import { fallBack } from "./fall-back.ts";

test("a sign-off falls where there is one", () => {
  expect(fallBack({ id: "a", state: "approved" })).toMatchObject({
    otherMoves: [{ subject: { id: "a" }, step: "fall_back" }],
    article: { from: "approved", to: "in_checking" },
  });
  expect(fallBack({ id: "a", state: "in_checking" })).toEqual({ otherMoves: [] });
});
