import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { personOfIdentity } from "#lib/platform/auth/oidc-person.ts";
import { makePasswordLink, openPasswordLink } from "#lib/platform/auth/password-links.ts";
import { listPersonEvents } from "#lib/platform/auth/person-events.ts";
import { openSession, seeSession } from "#lib/platform/auth/sessions.ts";
import { setPassword } from "#lib/platform/auth/set-password.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { testNewsroom } from "../test-newsroom.ts";
import { inviteMember } from "./commands/invite-member.ts";

const coming = { userAgent: "Firefox" };
const issuer = "https://id.example.org";
const proven = (email: string, emailVerified = true, name?: string) => ({
  ...{ issuer, subject: newId(), email, emailVerified },
  name,
});

async function invited(email: string): Promise<string> {
  const { admin } = await testNewsroom();
  return (await inviteMember.run(admin, { email, roles: ["reviewer"] })).secret;
}

test("what was opened by a password that nobody vouched for is closed when a provider vouches", async () => {
  const { personId } = await (await testNewsroom()).join("reviewer");
  const { email } = await inScope({ personId }, (db) => db.person.findFirstOrThrow());
  const at = new Date();
  const sessionId = await openSession(personId, "somebody else's");
  const link = await inScope({ personId }, async (db) => {
    await setPassword(db, personId, "a hash", at);
    return makePasswordLink(db, personId, at);
  });
  const unverified = { ...proven(email, false), subject: "unverified" };
  expect(await personOfIdentity(unverified, coming)).toBeUndefined();
  expect(await seeSession(personId, sessionId)).not.toBeNull();

  const theirs = proven(email.toUpperCase());
  expect(await personOfIdentity(theirs, coming)).toBe(personId);
  expect(await seeSession(personId, sessionId)).toBeNull();
  expect(await openPasswordLink(link.secret)).toBeUndefined();
  expect(await inScope({ personId }, (db) => db.credential.count({ where: { personId } }))).toBe(0);
  expect((await listPersonEvents(personId))[0]).toMatchObject({ kind: "identity_linked" });

  // Once it is linked, a password that they choose is their own, and stays.
  await inScope({ personId }, (db) => setPassword(db, personId, "another hash", at));
  const mine = await openSession(personId, "mine");
  expect(await personOfIdentity(theirs, coming)).toBe(personId);
  expect(await seeSession(personId, mine)).not.toBeNull();
  expect(await inScope({ personId }, (db) => db.credential.count({ where: { personId } }))).toBe(1);
});

test("somebody new comes in by an invitation of their verified address, and by nothing else", async () => {
  const email = `${newId()}@example.org`;
  const invitation = await invited(email);
  const strangers = [
    personOfIdentity(proven(email), coming),
    personOfIdentity(proven(email, false), { ...coming, invitation }),
    personOfIdentity(proven(`other.${email}`), { ...coming, invitation }),
    personOfIdentity(proven(email), { ...coming, invitation: `${invitation.slice(0, -1)}_` }),
  ];
  expect(await Promise.all(strangers)).toEqual(strangers.map(() => undefined));
  const theirs = proven(email, true, " Ada Quay ");
  const personId = await personOfIdentity(theirs, { ...coming, invitation });
  if (!personId) throw new Error("Nobody came in.");
  const person = await inScope({ personId }, (db) => db.person.findFirstOrThrow());
  expect(person).toMatchObject({ id: personId, email, name: "Ada Quay" });
  expect(await inScope({ personId }, (db) => db.credential.count({ where: { personId } }))).toBe(0);
  expect(await personOfIdentity(theirs, coming)).toBe(personId);
});

test("who is here but in no newsroom is linked by an invitation alone", async () => {
  const email = `${newId()}@example.org`;
  const first = await personOfIdentity(proven(email), {
    ...coming,
    invitation: await invited(email),
  });
  const elsewhere = { ...proven(email), issuer: "https://another.example.org" };
  expect(await personOfIdentity(elsewhere, coming)).toBeUndefined();
  const invitation = await invited(email);
  expect(await personOfIdentity(elsewhere, { ...coming, invitation })).toBe(first);
});
