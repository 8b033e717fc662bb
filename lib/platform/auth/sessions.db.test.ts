import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { endOtherSessions, revokeSession } from "./end-sessions.ts";
import { hashPassword } from "./passwords.ts";
import { listPersonEvents } from "./person-events.ts";
import { registerPerson } from "./register-person.ts";
import { listSessions, seeSession, signIn } from "./sessions.ts";

const password = "long enough a word";

async function somebody() {
  const email = `${newId()}@example.org`;
  const hash = await hashPassword(password);
  const actor = { newsroomId: newId(), personId: newId() };
  const at = new Date("2024-05-17T00:15:00Z");
  const personId = await inScope(actor, (db) =>
    registerPerson(db, actor, { name: "Ada", email }, hash, at),
  );
  return { personId, email };
}

test("address and password open a session that runs", async () => {
  const { personId, email } = await somebody();
  const session = await signIn(email.toUpperCase(), password, "Firefox");
  expect(session).toMatchObject({ personId, name: "Ada" });
  expect(await listSessions(personId)).toMatchObject([
    { id: session?.sessionId, userAgent: "Firefox", revokedAt: null },
  ]);
});

test("a wrong password, or an address that nobody has, opens none", async () => {
  const { personId, email } = await somebody();
  expect(await signIn(email, "another long word", "")).toBeUndefined();
  expect(await signIn("nobody@example.org", password, "")).toBeUndefined();
  expect(await listSessions(personId)).toEqual([]);
});

test("a session ends at once, and once", async () => {
  const { personId, email } = await somebody();
  const first = await signIn(email, password, "one");
  const second = await signIn(email, password, "two");
  await revokeSession(personId, first?.sessionId ?? "", "one");
  expect(await listSessions(personId)).toMatchObject([{ id: second?.sessionId }]);
  await expect(revokeSession(personId, first?.sessionId ?? "", "one")).rejects.toMatchObject({
    code: "not_found",
  });
});

test("nobody ends or sees somebody else's session", async () => {
  const [ada, eve] = [await somebody(), await somebody()];
  const session = await signIn(ada.email, password, "");
  await expect(revokeSession(eve.personId, session?.sessionId ?? "", "one")).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await listSessions(eve.personId)).toEqual([]);
  expect(await listSessions(ada.personId)).toHaveLength(1);
});

test("a known address is not registered again, and keeps its password", async () => {
  const { personId, email } = await somebody();
  const actor = { newsroomId: newId(), personId: newId() };
  const again = await inScope(actor, (db) =>
    registerPerson(db, actor, { name: "Eve", email }, "$argon2id$other", new Date()),
  );
  expect(again).toBe(personId);
  expect(await signIn(email, password, "")).toMatchObject({ name: "Ada" });
});

test("a session that nobody uses ends by itself, and one that is used is seen", async () => {
  const { personId, email } = await somebody();
  const { sessionId = "" } = (await signIn(email, password, "")) ?? {};
  const seenAt = async () => (await listSessions(personId))[0]?.lastSeenAt.getTime() ?? 0;
  const start = await seenAt();
  expect(await seeSession(personId, sessionId)).toMatchObject({ person: { email } });
  // Not at each request.
  expect(await seenAt()).toBe(start);
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const setSeen = (lastSeenAt: Date) =>
    inScope({ personId }, (db) =>
      db.session.updateMany({ where: { personId }, data: { lastSeenAt } }),
    );
  await setSeen(ago(23));
  expect(await seeSession(personId, sessionId)).toBeTruthy();
  expect(await seenAt()).toBeGreaterThanOrEqual(start);
  await setSeen(ago(25));
  expect(await seeSession(personId, sessionId)).toBeNull();
  expect(await listSessions(personId)).toEqual([]);
});

test("all other sessions end together, and the account remembers what happened", async () => {
  const { personId, email } = await somebody();
  const here = await signIn(email, password, "here");
  await signIn(email, password, "there");
  await endOtherSessions(personId, here?.sessionId ?? "", "here");
  expect(await listSessions(personId)).toMatchObject([{ userAgent: "here" }]);
  expect(await listPersonEvents(personId)).toMatchObject([
    { kind: "sessions_ended", userAgent: "here" },
    { kind: "signed_in", userAgent: "there" },
    { kind: "signed_in", userAgent: "here" },
  ]);
});

test("what happened to an account is nobody else's to read, and nobody's to change", async () => {
  const [ada, eve] = [await somebody(), await somebody()];
  await signIn(ada.email, password, "");
  expect(
    await inScope({ personId: eve.personId }, (db) =>
      db.personEvent.count({ where: { personId: ada.personId } }),
    ),
  ).toBe(0);
  const change = (personId: string) =>
    inScope({ personId }, (db) => db.personEvent.updateMany({ data: { kind: "session_ended" } }));
  await expect(change(ada.personId)).rejects.toThrow();
});
