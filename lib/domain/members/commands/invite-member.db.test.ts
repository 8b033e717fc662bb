import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { openInvitation } from "#lib/platform/auth/invited-actor.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listInvitations } from "../queries.ts";
import { inviteMember } from "./invite-member.ts";

test("somebody is asked in by a link that is kept nowhere, and holds for a week", async () => {
  const { admin, newsroomId } = await testNewsroom();
  const email = `new@${admin.newsroomSlug}.example`;
  const { result, event } = await recording(() =>
    inviteMember.run(admin, { email: email.toUpperCase(), roles: ["editor"] }),
  );
  expect(result.secret).toMatch(/^invite_[\w-]{43}$/);
  const row = await inScope({ newsroomId }, (db) => db.invitation.findFirstOrThrow());
  const expiresAt = new Date(Date.parse(event.at) + 7 * 86_400_000);
  expect(row).toMatchObject({
    email,
    roles: ["editor"],
    sha256: sha256Hex(result.secret),
    expiresAt,
  });
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "invitation.made",
    data: { invitation: result.invitationId, roles: ["editor"], expires: expiresAt.toISOString() },
    detail: { email },
  });
  expect(JSON.stringify(event)).not.toContain(result.secret);
  expect(await inScope({ newsroomId }, listInvitations)).toMatchObject([{ email }]);
  expect(await openInvitation(result.secret)).toMatchObject({
    newsroomSlug: admin.newsroomSlug,
    email,
    invitedBy: "Ada Admin",
  });
});

test("nobody but an admin asks anybody in, and nobody twice, nor who is there", async () => {
  const { admin, join } = await testNewsroom();
  const email = `new@${admin.newsroomSlug}.example`;
  const input = { email, roles: ["editor"] };
  const editor = await join("editor", "auditor");
  await expectRefused("forbidden", () => inviteMember.run(editor, input));
  await inviteMember.run(admin, input);
  await expectRefused("conflict", () => inviteMember.run(admin, input));
  const own = { email: `ada@${admin.newsroomSlug}.example`, roles: ["editor"] };
  await expectRefused("conflict", () => inviteMember.run(admin, own));
  await expectRefused("invalid_input", () => inviteMember.run(admin, { email, roles: ["bot"] }));
});

test("by SQL, an invitation is made open, by an admin in their own name, and taken back in one's own", async () => {
  const { admin, join } = await testNewsroom();
  const [editor, other] = [await join("editor"), await join("admin")];
  const write = async (as: Actor, maker: Actor, more: Record<string, string> = {}) => {
    const sql = await applicationConnection(as);
    const set = { made_by_id: `'${maker.memberId}'`, ...more };
    const state = await sqlState(
      sql.query(
        `INSERT INTO invitation (newsroom_id, id, email, roles, sha256, made_at, expires_at, ${Object.keys(set)})
         VALUES ($1, gen_random_uuid(), $2, '{admin}', $3, now(), now() + interval '1 day', ${Object.values(set)})`,
        [as.newsroomId, `${newId()}@example.org`, sha256Hex(newId())],
      ),
    );
    await sql.end();
    return state;
  };
  expect(await write(admin, admin)).toBe("accepted");
  expect(await write(admin, other)).toBe("ST403");
  expect(await write(editor, editor)).toBe("ST403");
  const by = (column: string) => ({
    [`${column}_at`]: "now()",
    [`${column}_by_id`]: `'${admin.memberId}'`,
  });
  expect(await write(admin, admin, by("accepted"))).toBe("ST409");
  expect(await write(admin, admin, by("revoked"))).toBe("ST409");
  const sql = await applicationConnection(editor);
  const taken = "UPDATE invitation SET revoked_at = now(), revoked_by_id = $1";
  expect(await sqlState(sql.query(taken, [admin.memberId]))).toBe("ST403");
  await sql.end();
});

test("what is no link of an invitation leads nowhere", async () => {
  for (const secret of ["", "invite_", `invite_${"a".repeat(43)}`, "stet_something"]) {
    expect(await openInvitation(secret)).toBeUndefined();
  }
});
