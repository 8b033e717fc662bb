import { expect, onTestFinished, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { applicationConnection, ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { changePassword } from "./change-password.ts";
import { makePasswordLink, openPasswordLink } from "./password-links.ts";
import { hashPassword } from "./passwords.ts";
import { listPersonEvents } from "./person-events.ts";
import { registerPerson } from "./register-person.ts";
import { listSessions, signIn } from "./sessions.ts";
import { replacePassword } from "./set-password.ts";

const current = "long enough a word";
const password = "another long word 7";

/** Until some transaction of this database waits for another. */
async function untilWaiting() {
  const owner = await ownerConnection();
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  await vi.waitFor(async () => expect((await owner.query(waiting)).rowCount).toBe(1), {
    timeout: 20_000,
  });
  await owner.end();
}

async function somebody() {
  const email = `${newId()}@example.org`;
  const hash = await hashPassword(current);
  const actor = { newsroomId: newId(), personId: newId() };
  const personId = await inScope(actor, (db) =>
    registerPerson(db, actor, { name: "Ada", email }, hash, new Date()),
  );
  const here = await signIn(email, current, "here");
  await signIn(email, current, "there");
  return { personId, email, sessionId: here?.sessionId ?? "" };
}

test("a changed password holds at once, and the other sessions are over", async () => {
  const { personId, email, sessionId } = await somebody();
  await changePassword(personId, sessionId, { current, password }, "here");
  expect(await listSessions(personId)).toMatchObject([{ id: sessionId }]);
  expect((await listPersonEvents(personId))[0]).toMatchObject({ kind: "password_changed" });
  expect(await signIn(email, current, "")).toBeUndefined();
  expect(await signIn(email, password, "")).toMatchObject({ personId });
});

test("a session that is opened while the password is changed does not survive the change", async () => {
  const { personId, email } = await somebody();
  const sql = await applicationConnection({ personId });
  onTestFinished(() => sql.end());
  await sql.query("BEGIN");
  await sql.query("UPDATE credential SET password_hash = 'another' WHERE person_id = $1", [
    personId,
  ]);
  await sql.query("UPDATE session SET revoked_at = now() WHERE person_id = $1", [personId]);
  let waits = true;
  const late = signIn(email, current, "late").finally(() => {
    waits = false;
  });
  // The old password is right until the change is there: by then the other waits for it.
  await untilWaiting();
  expect(waits).toBe(true);
  await sql.query("COMMIT");
  expect(await late).toBeUndefined();
  expect(await listSessions(personId)).toEqual([]);
});

test("and a change waits for a session that is being opened, and ends it", async () => {
  const { personId, sessionId } = await somebody();
  const sql = await applicationConnection({ personId });
  onTestFinished(() => sql.end());
  const opened = newId();
  await sql.query("BEGIN");
  await sql.query("SELECT 1 FROM credential WHERE person_id = $1 FOR SHARE", [personId]);
  await sql.query(
    `INSERT INTO session (id, person_id, user_agent, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, 'late', now(), now(), now() + interval '1 hour')`,
    [opened, personId],
  );
  const changed = changePassword(personId, sessionId, { current, password }, "here");
  await untilWaiting();
  await sql.query("COMMIT");
  await changed;
  expect(await listSessions(personId)).toMatchObject([{ id: sessionId }]);
});

test("links by which another password could be chosen are good no more", async () => {
  const { personId, sessionId } = await somebody();
  const { secret } = await inScope({ personId }, (db) =>
    makePasswordLink(db, personId, new Date()),
  );
  expect(await openPasswordLink(secret)).toMatchObject({ personId });
  await changePassword(personId, sessionId, { current, password }, "here");
  expect(await openPasswordLink(secret)).toBeUndefined();
});

test.each([
  ["current", { current: "not the present one", password }],
  ["password", { current, password: "administrator" }],
  ["password", { current, password: "Ada wrote 12" }],
])("what is wrong with %s is said there, and nothing changes", async (path, input) => {
  const { personId, email, sessionId } = await somebody();
  await expect(changePassword(personId, sessionId, input, "")).rejects.toMatchObject({
    code: "invalid_input",
    issues: [{ path }],
  });
  expect(await listSessions(personId)).toHaveLength(2);
  expect(await signIn(email, current, "")).toMatchObject({ personId });
});

test("a password that was changed since it was read is not changed over it", async () => {
  const { personId, email } = await somebody();
  const change = { was: "what it was before", hash: "another", at: new Date() };
  const replace = inScope({ personId }, (db) => replacePassword(db, personId, change));
  await expect(replace).rejects.toMatchObject({ code: "conflict" });
  expect(await signIn(email, current, "")).toMatchObject({ personId });
});
