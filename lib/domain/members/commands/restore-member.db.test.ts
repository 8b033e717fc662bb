import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addMember } from "./add-member.ts";
import { removeMember } from "./remove-member.ts";
import { restoreMember } from "./restore-member.ts";

test("whoever was taken out is brought back with the roles that they had", async () => {
  const { admin, newsroomId, join } = await testNewsroom();
  const { memberId, name, personId } = await join("reviewer", "editor");
  await removeMember.run(admin, { memberId });
  const { email } = await inScope({ personId }, (db) => db.person.findFirstOrThrow());
  const again = await refusal(() => addMember.run(admin, { name, email, roles: ["editor"] }));
  expect(again.message).toBe(`${email} was a member of this newsroom: bring them back.`);
  const { event } = await recording(() => restoreMember.run(admin, { memberId }));
  const where = { id: memberId };
  expect(
    await inScope({ newsroomId }, (db) => db.member.findFirstOrThrow({ where })),
  ).toMatchObject({ removedAt: null, roles: ["reviewer", "editor"] });
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "member.restored",
    data: { member: memberId, roles: ["reviewer", "editor"] },
    detail: { name },
  });
});

test("nobody but an admin brings back, and nobody is brought back who is there", async () => {
  const { admin, join } = await testNewsroom();
  const { memberId } = await join("reviewer");
  await expectRefused("conflict", () => restoreMember.run(admin, { memberId }));
  await removeMember.run(admin, { memberId });
  const editor = await join("editor");
  await expectRefused("forbidden", () => restoreMember.run(editor, { memberId }));
});
