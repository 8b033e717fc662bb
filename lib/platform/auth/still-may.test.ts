import { expect, test } from "vitest";
import { stillMay } from "./still-may.ts";

test("a maker is a member still, in a role that the table of permissions names", () => {
  const admin = { removedAt: null, roles: { hasSome: ["admin"] } };
  expect(stillMay("tokens.manage")).toEqual(admin);
  expect(stillMay("member.invite")).toEqual(admin);
  expect(stillMay("expert.ask")).toEqual({
    removedAt: null,
    roles: { hasSome: ["reviewer", "editor"] },
  });
});

test("what is no role's to do, nobody may", () => {
  expect(stillMay("expert.answer")).toEqual({ removedAt: null, roles: { hasSome: [] } });
});
