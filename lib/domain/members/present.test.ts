import { expect, test } from "vitest";
import type { Actor } from "#lib/platform/command/actor.ts";
import { presentInvitations, presentMembers } from "./present.ts";

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
  expect(presentMembers(rows, admin, false).members).toEqual([
    { ...rows[0], roles: ["reporter", "editor"], isActor: false },
    { ...rows[1], isActor: true },
  ]);
});

test("admins alone may do something about members", () => {
  const names = [
    "invite",
    "changeRoles",
    "remove",
    "restore",
    "makePasswordLink",
    "resetFactor",
    "requireFactor",
    "hideNames",
    "erase",
  ];
  const all = (may: boolean) => Object.fromEntries(names.map((name) => [name, may]));
  expect(presentMembers(rows, admin, false).can).toEqual(all(true));
  expect(presentMembers(rows, { ...admin, roles: ["editor"] }, false).can).toEqual(all(false));
});

test("where e-mail can be sent, no admin hands over links to passwords", () => {
  expect(presentMembers(rows, admin, true).can).toMatchObject({
    invite: true,
    makePasswordLink: false,
  });
});

test("who is asked in is shown with roles in the same order, and until when", () => {
  const expiresAt = new Date("2024-05-24T10:00:00Z");
  const row = { id: "3", email: "c@example.org", roles: ["editor", "reporter"], invitedBy: "Ben" };
  expect(presentInvitations([{ ...row, expiresAt }])).toEqual([
    { ...row, roles: ["reporter", "editor"], until: "2024-05-24T10:00:00.000Z" },
  ]);
});
