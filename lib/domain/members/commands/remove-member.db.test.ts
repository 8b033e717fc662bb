import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { listSessions, openSession } from "#lib/platform/auth/sessions.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addMember } from "./add-member.ts";
import { changeRoles } from "./change-roles.ts";
import { removeMember } from "./remove-member.ts";

test("a member is out at once, may do nothing from then on, and stays named", async () => {
  const { admin, newsroomId, join } = await testNewsroom();
  const member = await join("admin");
  const { memberId, name } = member;
  const { event } = await recording(() => removeMember.run(admin, { memberId }));
  const row = await inScope({ newsroomId }, (db) =>
    db.member.findFirstOrThrow({ where: { id: memberId }, include: { person: true } }),
  );
  expect(row).toMatchObject({ removedAt: new Date(event.at), person: { name } });
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "member.removed",
    data: { member: memberId },
    detail: { name },
  });
  // Whoever was let in before acts as nobody now.
  const input = { memberId: admin.memberId, roles: ["editor"] };
  await expectRefused("forbidden", () => changeRoles.run(member, input));
  await expectRefused("conflict", () => removeMember.run(admin, { memberId }));
});

test("sessions end with the last newsroom, and not before", async () => {
  const [here, there] = [await testNewsroom(), await testNewsroom()];
  const { memberId, personId, name } = await here.join("reviewer");
  const { email } = await inScope({ personId }, (db) =>
    db.person.findFirstOrThrow({ where: { id: personId } }),
  );
  const added = await addMember.run(there.admin, { name, email, roles: ["editor"] });
  await openSession(personId, "");
  await removeMember.run(here.admin, { memberId });
  expect(await listSessions(personId)).toHaveLength(1);
  await removeMember.run(there.admin, { memberId: added.memberId });
  expect(await listSessions(personId)).toEqual([]);
});

test("nobody but an admin takes members out, and none of another newsroom", async () => {
  const [here, there] = [await testNewsroom(), await testNewsroom()];
  const { memberId } = await here.join("reviewer");
  const editor = await here.join("editor");
  await expectRefused("forbidden", () => removeMember.run(editor, { memberId }));
  await expectRefused("not_found", () => removeMember.run(there.admin, { memberId }));
});

test("the last admin stays; with another one, even oneself can go", async () => {
  const { admin, join } = await testNewsroom();
  const { memberId } = admin;
  const error = await refusal(() => removeMember.run(admin, { memberId }));
  expect(error.message).toBe("A newsroom needs an admin: make somebody else one first.");
  await join("admin");
  await removeMember.run(admin, { memberId });
});
