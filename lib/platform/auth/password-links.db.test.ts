import { expect, test, vi } from "vitest";
import { now } from "#lib/core/clock.ts";
import { newId } from "#lib/core/ids.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import type { Mail } from "#lib/platform/net/send-mail.ts";
import { chooseByLink, makePasswordLink, openPasswordLink } from "./password-links.ts";
import { mailPasswordLink } from "./password-mail.ts";
import { hashPassword } from "./passwords.ts";
import { listPersonEvents } from "./person-events.ts";
import { registerPerson } from "./register-person.ts";
import { listSessions, signIn } from "./sessions.ts";

const password = "seven lamps on the quay";

async function somebody() {
  const email = `${newId()}@example.org`;
  const hash = await hashPassword("long enough a word");
  const actor = { newsroomId: newId(), personId: newId() };
  const personId = await inScope(actor, (db) =>
    registerPerson(db, actor, { name: "Ada", email }, hash, new Date()),
  );
  const link = () => inScope({ personId }, (db) => makePasswordLink(db, personId, now()));
  return { personId, email, link };
}

test("a link sets another password once, ends all sessions, and every other link", async () => {
  const { personId, email, link } = await somebody();
  await signIn(email, "long enough a word", "");
  const [one, other] = [await link(), await link()];
  expect(await openPasswordLink(one.secret)).toMatchObject({ personId, email });
  await chooseByLink(one.secret, password, "here");
  expect(await listSessions(personId)).toEqual([]);
  expect((await listPersonEvents(personId))[0]).toMatchObject({ kind: "password_reset" });
  expect(await signIn(email, "long enough a word", "")).toBeUndefined();
  expect(await signIn(email, password, "")).toMatchObject({ personId });
  for (const { secret } of [one, other]) {
    expect(await openPasswordLink(secret)).toBeUndefined();
    await expect(chooseByLink(secret, `${password} too`, "")).rejects.toMatchObject({
      code: "not_found",
    });
  }
  const back = inScope({ personId }, (db) =>
    db.passwordLink.updateMany({ data: { usedAt: null } }),
  );
  await expect(back).rejects.toThrow(/good once/);
});

test("a password that would be guessed leaves the link as it was", async () => {
  const { email, link } = await somebody();
  const { secret } = await link();
  await expect(chooseByLink(secret, "administrator", "")).rejects.toMatchObject({
    issues: [{ path: "password" }],
  });
  expect(await openPasswordLink(secret)).toMatchObject({ email });
});

test("of two who use a link at one moment, one chooses", async () => {
  const { email, link } = await somebody();
  const { secret } = await link();
  const outcomes = await Promise.allSettled([
    chooseByLink(secret, password, ""),
    chooseByLink(secret, `${password} too`, ""),
  ]);
  expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
  const tried = [await signIn(email, password, ""), await signIn(email, `${password} too`, "")];
  expect(tried.filter(Boolean)).toHaveLength(1);
});

test("a link holds for an hour", async () => {
  const { personId, link } = await somebody();
  const { secret } = await link();
  const owner = await ownerConnection();
  await owner.query(
    `UPDATE password_link SET made_at = made_at - interval '61 minutes',
       expires_at = expires_at - interval '61 minutes' WHERE person_id = $1`,
    [personId],
  );
  await owner.end();
  expect(await openPasswordLink(secret)).toBeUndefined();
  expect(await openPasswordLink("password_none")).toBeUndefined();
});

test("an e-mail goes to whoever signs in with the address, and none where nobody does", async () => {
  vi.stubEnv("STET_URL", "https://stet.example");
  const { email, personId } = await somebody();
  const sent: Mail[] = [];
  const by = async (mail: Mail) => sent.push(mail);
  await mailPasswordLink(`${newId()}@example.org`, by);
  expect(sent).toEqual([]);
  await mailPasswordLink(email.toUpperCase(), by);
  expect(sent).toMatchObject([{ to: { name: "Ada", address: email } }]);
  const secret = /https:\/\/stet\.example\/password\/(\S+)/.exec(sent[0]?.text ?? "")?.[1] ?? "";
  expect(await openPasswordLink(secret)).toMatchObject({ personId });
});
