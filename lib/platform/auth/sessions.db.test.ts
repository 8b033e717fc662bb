import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { hashPassword } from "./passwords.ts";
import { registerPerson } from "./register-person.ts";
import { listSessions, revokeSession, signIn } from "./sessions.ts";

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
  await revokeSession(personId, first?.sessionId ?? "");
  expect(await listSessions(personId)).toMatchObject([{ id: second?.sessionId }]);
  await expect(revokeSession(personId, first?.sessionId ?? "")).rejects.toMatchObject({
    code: "not_found",
  });
});

test("nobody ends or sees somebody else's session", async () => {
  const [ada, eve] = [await somebody(), await somebody()];
  const session = await signIn(ada.email, password, "");
  await expect(revokeSession(eve.personId, session?.sessionId ?? "")).rejects.toMatchObject({
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
