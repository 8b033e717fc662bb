import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { type TestNewsroom, testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { invitedActor, openInvitation } from "#lib/platform/auth/invited-actor.ts";
import { signIn } from "#lib/platform/auth/sessions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import {
  applicationConnection,
  ownerConnection,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { changeRoles } from "./change-roles.ts";
import { inviteMember } from "./invite-member.ts";
import { removeMember } from "./remove-member.ts";

const password = "seven lamps on the quay";

async function invited({ admin }: TestNewsroom, email = `new@${admin.newsroomSlug}.example`) {
  const { secret } = await inviteMember.run(admin, { email, roles: ["reviewer", "editor"] });
  const open = await openInvitation(secret);
  if (!open) throw new Error("The invitation does not hold.");
  const account = { name: "Nadia New", email, password };
  return { secret, open, email, account, sha256: open.sha256 };
}

test("somebody new chooses name and password, is a member, and the link is used up", async () => {
  const room = await testNewsroom();
  const { open, email, account, sha256 } = await invited(room);
  const actor = await invitedActor(open, { name: account.name });
  const { result, event } = await recording(() => acceptInvitation.run(actor, { sha256, account }));
  const { newsroomId } = room;
  const member = await inScope({ newsroomId }, (db) =>
    db.member.findFirstOrThrow({ where: { id: result.memberId }, include: { person: true } }),
  );
  expect(member).toMatchObject({
    roles: ["reviewer", "editor"],
    createdAt: new Date(event.at),
    person: { name: "Nadia New", email },
  });
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "member.joined",
    actor: { member: result.memberId, name: "Nadia New" },
    data: { member: result.memberId, roles: ["reviewer", "editor"] },
    detail: { name: "Nadia New", email },
  });
  const used = await inScope({ newsroomId }, (db) => db.invitation.findFirstOrThrow());
  expect(used).toMatchObject({
    acceptedAt: new Date(event.at),
    acceptedById: result.memberId,
  });
  expect(await signIn(email, password, "")).toMatchObject({ personId: member.personId });
  await expectRefused("not_found", () => acceptInvitation.run(actor, { sha256, account }));
});

test("whoever is signed in with the address just joins, with the name that they have", async () => {
  const [here, there] = [await testNewsroom(), await testNewsroom()];
  const { personId, name } = await here.join("reviewer");
  const { email } = await inScope({ personId }, (db) => db.person.findFirstOrThrow());
  const { open, account, sha256 } = await invited(there, email);
  // Nothing that its page is given tells whether there is such an account.
  const { sha256: _, ...shown } = open;
  const { open: unknown } = await invited(there, `${newId()}@example.org`);
  expect(Object.keys(unknown)).toEqual(Object.keys(open));
  expect(JSON.stringify(shown)).not.toContain(personId);
  // Without signing in, nobody takes the place of somebody who is known.
  const stranger = await invitedActor(open, { name: "Eve" });
  await expectRefused("conflict", () => acceptInvitation.run(stranger, { sha256, account }));
  const actor = await invitedActor(open, { personId, name });
  const { result, event } = await recording(() => acceptInvitation.run(actor, { sha256 }));
  expect(event).toMatchObject({ type: "member.joined", detail: { name, email } });
  const member = await inScope(there, (db) =>
    db.member.findFirstOrThrow({ where: { id: result.memberId } }),
  );
  expect(member.personId).toBe(personId);
});

test("somebody else who is signed in, or a member of the newsroom, does not join by it", async () => {
  const room = await testNewsroom();
  const other = await (await testNewsroom()).join("editor");
  const { open, sha256 } = await invited(room);
  for (const person of [other, room.admin]) {
    const actor = await invitedActor(open, person);
    const error = await refusal(() => acceptInvitation.run(actor, { sha256 }));
    expect(error).toMatchObject({
      code: "forbidden",
      message: "Only whoever was invited may do this.",
    });
  }
});

test("who was taken out is back as the same member, with the roles of the invitation", async () => {
  const room = await testNewsroom();
  const { memberId, personId, name } = await room.join("auditor");
  await removeMember.run(room.admin, { memberId });
  const { email } = await inScope({ personId }, (db) => db.person.findFirstOrThrow());
  const { open, sha256 } = await invited(room, email);
  const actor = await invitedActor(open, { personId, name });
  expect(await acceptInvitation.run(actor, { sha256 })).toEqual({ memberId });
  const member = await inScope(room, (db) =>
    db.member.findFirstOrThrow({ where: { id: memberId } }),
  );
  expect(member).toMatchObject({ removedAt: null, roles: ["reviewer", "editor"] });
});

test("it is accepted while whoever made it may invite, and not after, whoever had it open", async () => {
  for (const end of [
    (admin: Actor, memberId: string) => removeMember.run(admin, { memberId }),
    (admin: Actor, memberId: string) => changeRoles.run(admin, { memberId, roles: ["editor"] }),
  ]) {
    const room = await testNewsroom();
    const maker = await room.join("admin");
    const { secret, open, account, sha256 } = await invited({ ...room, admin: maker });
    const actor = await invitedActor(open, { name: account.name });
    await end(room.admin, maker.memberId);
    expect(await openInvitation(secret)).toBeUndefined();
    await expectRefused("not_found", () => acceptInvitation.run(actor, { sha256, account }));
  }
});

test("of two who accept at the same moment, one joins", async () => {
  const room = await testNewsroom();
  const { open, account, sha256 } = await invited(room);
  const accept = async () =>
    acceptInvitation.run(await invitedActor(open, { name: account.name }), { sha256, account });
  const outcomes = await Promise.allSettled([accept(), accept()]);
  expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
  expect(await inScope(room, (db) => db.member.count())).toBe(2);
});

test("an invitation that is too old, and a password that would be guessed, leave nothing", async () => {
  const room = await testNewsroom();
  const { open, account, sha256 } = await invited(room);
  const actor = await invitedActor(open, { name: account.name });
  const guessed = { ...account, password: "Nadia New 1!" };
  const error = await refusal(() => acceptInvitation.run(actor, { sha256, account: guessed }));
  expect(error.issues).toMatchObject([{ path: "account.password" }]);
  const owner = await ownerConnection();
  await owner.query(
    `UPDATE invitation SET made_at = made_at - interval '8 days',
       expires_at = expires_at - interval '8 days' WHERE newsroom_id = $1`,
    [room.newsroomId],
  );
  await owner.end();
  await expectRefused("not_found", () => acceptInvitation.run(actor, { sha256, account }));
  // Nor does the database take it for a time that has passed.
  const sql = await applicationConnection(room.admin);
  const late = sql.query(
    `UPDATE invitation SET accepted_at = expires_at - interval '1 hour', accepted_by_id = $1
       WHERE newsroom_id = $2`,
    [room.admin.memberId, room.newsroomId],
  );
  expect(await sqlState(late)).toBe("ST409");
  await sql.end();
});
