import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { changeRoles } from "./change-roles.ts";

async function rolesOf(newsroomId: string, id: string): Promise<string[]> {
  const member = await inScope({ newsroomId }, (db) =>
    db.member.findFirstOrThrow({ where: { id } }),
  );
  return member.roles;
}

test("a member is given other roles, and the log says which they had", async () => {
  const { admin, newsroomId, join } = await testNewsroom();
  const { memberId, name } = await join("reviewer");
  const { event } = await recording(() =>
    changeRoles.run(admin, { memberId, roles: ["editor", "reporter", "editor"] }),
  );
  expect(await rolesOf(newsroomId, memberId)).toEqual(["editor", "reporter"]);
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "member.roles_changed",
    actor: { member: admin.memberId },
    data: { member: memberId, roles: ["editor", "reporter"], was: ["reviewer"] },
    detail: { name },
  });
});

test("nobody but an admin changes roles, nor somebody of another newsroom", async () => {
  const [here, there] = [await testNewsroom(), await testNewsroom()];
  const { memberId } = await here.join("reviewer");
  const editor = await here.join("editor", "auditor");
  const input = { memberId, roles: ["admin"] };
  await expectRefused("forbidden", () => changeRoles.run(editor, input));
  await expectRefused("not_found", () => changeRoles.run(there.admin, input));
});

test("what changes nothing, leaves no role or names none that there is, is refused", async () => {
  const { admin, join } = await testNewsroom();
  const { memberId } = await join("reviewer", "editor");
  const change = (roles: string[]) => () => changeRoles.run(admin, { memberId, roles });
  await expectRefused("conflict", change(["editor", "reviewer"]));
  await expectRefused("invalid_input", change([]));
  await expectRefused("invalid_input", change(["bot"]));
});

test("the last admin keeps the role", async () => {
  const { admin } = await testNewsroom();
  const error = await refusal(() =>
    changeRoles.run(admin, { memberId: admin.memberId, roles: ["editor"] }),
  );
  expect(error.message).toBe("A newsroom needs an admin: make somebody else one first.");
});

test("of two admins who take the role from each other at one moment, one stays", async () => {
  const { admin, newsroomId, join } = await testNewsroom();
  const other = await join("admin");
  const outcomes = await Promise.allSettled([
    changeRoles.run(admin, { memberId: other.memberId, roles: ["editor"] }),
    changeRoles.run(other, { memberId: admin.memberId, roles: ["editor"] }),
  ]);
  expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
  const admins = await inScope({ newsroomId }, (db) =>
    db.member.count({ where: { roles: { has: "admin" } } }),
  );
  expect(admins).toBe(1);
});

test("the database keeps an admin too, whatever the application does", async () => {
  const { admin, newsroomId } = await testNewsroom();
  const change = (data: { roles?: string[]; removedAt?: Date }) =>
    inScope({ newsroomId }, (db) => db.member.updateMany({ where: { id: admin.memberId }, data }));
  await expect(change({ roles: ["editor"] })).rejects.toThrow(/keeps an admin/);
  await expect(change({ removedAt: new Date() })).rejects.toThrow(/keeps an admin/);
  expect(await rolesOf(newsroomId, admin.memberId)).toEqual(["admin"]);
});
