import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { changePassword } from "./change-password.ts";
import { hashPassword } from "./passwords.ts";
import { listPersonEvents } from "./person-events.ts";
import { registerPerson } from "./register-person.ts";
import { listSessions, signIn } from "./sessions.ts";
import { replacePassword } from "./set-password.ts";

const current = "long enough a word";
const password = "another long word 7";

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
