import { expect, test } from "vitest";
import type { Actor } from "#lib/platform/command/actor.ts";
import { presentMembers } from "./present.ts";

const admin: Actor = {
  newsroomId: "n",
  newsroomSlug: "desk",
  newsroomName: "Desk",
  memberId: "2",
  personId: "p",
  name: "Ben",
  roles: ["admin"],
};

const rows = [
  { id: "1", name: "Ada", email: "ada@example.org", roles: ["editor", "reporter"] },
  { id: "2", name: "Ben", email: "ben@example.org", roles: ["admin"] },
];

test("roles stand in the order of the table, and who looks is marked", () => {
  expect(presentMembers(rows, admin).members).toEqual([
    { ...rows[0], roles: ["reporter", "editor"], isActor: false },
    { ...rows[1], isActor: true },
  ]);
});

test("admins alone may do something about members", () => {
  const all = (may: boolean) => ({ add: may, changeRoles: may, remove: may, restore: may });
  expect(presentMembers(rows, admin).can).toEqual(all(true));
  expect(presentMembers(rows, { ...admin, roles: ["editor"] }).can).toEqual(all(false));
});
