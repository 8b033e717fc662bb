import { expect, test } from "vitest";
import { isId } from "#lib/core/ids.ts";
import { allows, type Permission, permissions } from "#lib/engines/permissions/permissions.ts";
import { CLOCK_ID, theClock } from "./clock-actor.ts";

const desk = { id: "n", slug: "desk", name: "Desk" };

test("the clock acts under its own id, and reads as somebody who sees what it is about", () => {
  expect(theClock(desk)).toMatchObject({ memberId: CLOCK_ID, personId: CLOCK_ID });
  expect(theClock(desk, "p")).toMatchObject({ memberId: CLOCK_ID, personId: "p" });
  expect(isId(CLOCK_ID)).toBe(true);
});

test("it may note that a deadline passed, and nothing else", () => {
  const { roles, scopes } = theClock(desk);
  const every = Object.keys(permissions) as Permission[];
  expect(every.filter((permission) => allows(permission, { roles, scopes }))).toEqual([
    "contact.pass_deadline",
  ]);
});
