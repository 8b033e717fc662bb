import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { openInvitation } from "#lib/platform/auth/invited-actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { inviteMember } from "./invite-member.ts";
import { revokeInvitation } from "./revoke-invitation.ts";

test("an invitation that is taken back leads nowhere, and stays so", async () => {
  const { admin, newsroomId, join } = await testNewsroom();
  const email = `new@${admin.newsroomSlug}.example`;
  const { secret, invitationId } = await inviteMember.run(admin, { email, roles: ["editor"] });
  const other = await testNewsroom();
  const editor = await join("editor");
  await expectRefused("forbidden", () => revokeInvitation.run(editor, { invitationId }));
  await expectRefused("not_found", () => revokeInvitation.run(other.admin, { invitationId }));
  const { event } = await recording(() => revokeInvitation.run(admin, { invitationId }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "invitation.revoked",
    data: { invitation: invitationId },
    detail: { email },
  });
  const row = await inScope({ newsroomId }, (db) => db.invitation.findFirstOrThrow());
  expect(row).toMatchObject({ revokedAt: new Date(event.at), revokedById: admin.memberId });
  expect(await openInvitation(secret)).toBeUndefined();
  await expectRefused("conflict", () => revokeInvitation.run(admin, { invitationId }));
  const back = inScope({ newsroomId }, (db) =>
    db.invitation.updateMany({ data: { revokedAt: null, revokedById: null } }),
  );
  await expect(back).rejects.toThrow(/good once/);
  // Only then can the same be asked in again.
  await inviteMember.run(admin, { email, roles: ["editor"] });
});
