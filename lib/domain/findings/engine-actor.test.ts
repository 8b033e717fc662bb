import { expect, test } from "vitest";
import { isId } from "#lib/core/ids.ts";
import { allows, type Permission, permissions } from "#lib/engines/permissions/permissions.ts";
import { CHECK_ENGINE_ID, checkEngine } from "./engine-actor.ts";

test("the check engine acts in a newsroom under its own id", () => {
  const engine = checkEngine({ id: "n", slug: "desk", name: "Desk" });
  expect(engine).toMatchObject({ newsroomId: "n", newsroomSlug: "desk", name: "The check engine" });
  expect(engine.memberId).toBe(CHECK_ENGINE_ID);
  expect(isId(CHECK_ENGINE_ID)).toBe(true);
});

test("it may run checks and record what they find, and nothing else", () => {
  const { roles, scopes } = checkEngine({ id: "n", slug: "desk", name: "Desk" });
  const every = Object.keys(permissions) as Permission[];
  expect(every.filter((permission) => allows(permission, { roles, scopes }))).toEqual([
    "checks.run",
    "checks.record",
  ]);
});
