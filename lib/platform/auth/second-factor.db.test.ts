import { Secret, TOTP } from "otpauth";
import { beforeAll, expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { showFactorLater } from "./factor-shown.ts";
import { hashPassword } from "./passwords.ts";
import { listPersonEvents } from "./person-events.ts";
import { registerPerson } from "./register-person.ts";
import {
  beginFactor,
  confirmFactor,
  readFactor,
  removeFactor,
  renewRecoveryCodes,
  spendCode,
} from "./second-factor.ts";
import { openSession, seeSession, signIn } from "./sessions.ts";

const password = "long enough a word";

beforeAll(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of the tests, long enough");
});

async function somebody() {
  const email = `${newId()}@example.org`;
  const hash = await hashPassword(password);
  const actor = { newsroomId: newId(), personId: newId() };
  const personId = await inScope(actor, (db) =>
    registerPerson(db, actor, { name: "Ada", email }, hash, new Date()),
  );
  return { personId, email };
}

/** The app's code, some steps of time from now. */
function codeOf(secret: string, steps = 0): string {
  const timestamp = Date.now() + steps * 30_000;
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}

async function withFactor() {
  const person = await somebody();
  const { secret } = await beginFactor(person.personId, person.email);
  const codes = await confirmFactor(person.personId, codeOf(secret, -1), "here");
  return { ...person, secret, codes };
}

const spend = (personId: string, code: string) =>
  inScope({ personId }, (db) => spendCode(db, personId, code, ""));

test("a factor counts once its app has shown a code; nothing of the secret can be read", async () => {
  const { personId, email } = await somebody();
  const { secret, uri } = await beginFactor(personId, email);
  expect(uri).toContain(secret);
  expect(await readFactor(personId)).toBeUndefined();
  expect(await signIn(email, password, "")).toMatchObject({ personId });
  await expect(confirmFactor(personId, "000000", "")).rejects.toMatchObject({
    code: "invalid_input",
    issues: [{ path: "code" }],
  });
  // Begun anew, the first secret is forgotten.
  const again = await beginFactor(personId, email);
  await expect(confirmFactor(personId, codeOf(secret), "")).rejects.toThrow();
  const codes = await confirmFactor(personId, codeOf(again.secret), "here");
  expect(codes).toHaveLength(10);
  expect(await readFactor(personId)).toMatchObject({ codesLeft: 10 });
  expect((await listPersonEvents(personId))[0]).toMatchObject({ kind: "factor_set_up" });
  await expect(beginFactor(personId, email)).rejects.toMatchObject({ code: "conflict" });
  const owner = await ownerConnection();
  const { rows } = await owner.query(
    `SELECT f.secret, array_agg(r.sha256) AS codes FROM second_factor f
     JOIN recovery_code r USING (person_id) WHERE person_id = $1 GROUP BY 1`,
    [personId],
  );
  await owner.end();
  const kept = JSON.stringify(rows);
  for (const word of [again.secret, ...codes]) expect(kept).not.toContain(word);
});

test("signing in asks for a code, and no code is good twice", async () => {
  const { email, personId, secret } = await withFactor();
  await expect(signIn(email, password, "")).rejects.toThrow("code_wanted");
  await expect(signIn(email, password, "", "000000")).rejects.toThrow("code_wrong");
  // Whoever has no password hears nothing of a code.
  expect(await signIn(email, "another long word", "", codeOf(secret))).toBeUndefined();
  const code = codeOf(secret);
  expect(await signIn(email, password, "", code)).toMatchObject({ personId });
  await expect(signIn(email, password, "", code)).rejects.toThrow("code_wrong");
  // Nor one of before it.
  await expect(signIn(email, password, "", codeOf(secret, -1))).rejects.toThrow("code_wrong");
});

test("of two who show the same code at one moment, one is let in", async () => {
  const { personId, secret, codes } = await withFactor();
  const code = codeOf(secret);
  const byApp = await Promise.allSettled([spend(personId, code), spend(personId, code)]);
  expect(byApp.filter((one) => one.status === "fulfilled" && one.value)).toHaveLength(1);
  const [recovery = ""] = codes;
  const twice = await Promise.allSettled([spend(personId, recovery), spend(personId, recovery)]);
  expect(twice.filter((one) => one.status === "fulfilled" && one.value)).toHaveLength(1);
});

test("a recovery code lets in once, however it is typed, and new ones end the old", async () => {
  const { email, personId, codes } = await withFactor();
  const [first = "", second = "", third = ""] = codes;
  const typed = first.toUpperCase().replaceAll("-", " ");
  expect(await signIn(email, password, "", typed)).toMatchObject({ personId });
  await expect(signIn(email, password, "", first)).rejects.toThrow("code_wrong");
  expect(await readFactor(personId)).toMatchObject({ codesLeft: 9 });
  const kinds = (await listPersonEvents(personId)).map(({ kind }) => kind);
  expect(kinds.slice(0, 2)).toEqual(["signed_in", "recovery_code_used"]);
  const renewed = await renewRecoveryCodes(personId, second, "");
  expect(await readFactor(personId)).toMatchObject({ codesLeft: 10 });
  await expect(signIn(email, password, "", third)).rejects.toThrow("code_wrong");
  expect(await signIn(email, password, "", renewed[0])).toMatchObject({ personId });
});

test("turning it off takes password and code, and keeps nothing", async () => {
  const { email, personId, codes } = await withFactor();
  const [code = ""] = codes;
  const signedInAt = new Date(0);
  await expect(
    removeFactor(personId, { password: "not this", code, signedInAt }, ""),
  ).rejects.toMatchObject({
    issues: [{ path: "password" }],
  });
  await expect(
    removeFactor(personId, { password, code: "000000", signedInAt }, ""),
  ).rejects.toMatchObject({
    issues: [{ path: "code" }],
  });
  expect(await readFactor(personId)).toMatchObject({ codesLeft: 10 });
  await removeFactor(personId, { password, code, signedInAt }, "");
  expect(await readFactor(personId)).toBeUndefined();
  expect(await signIn(email, password, "")).toMatchObject({ personId });
  const left = await inScope({ personId }, (db) => db.recoveryCode.count({ where: { personId } }));
  expect(left).toBe(0);
});

test("who has no password turns it off just after signing in, or with a recovery code", async () => {
  const owner = await ownerConnection();
  const longAgo = new Date(Date.now() - 11 * 60_000);
  for (const [signedInAt, byRecovery, goes] of [
    [longAgo, false, false],
    [new Date(), false, true],
    [longAgo, true, true],
  ] as const) {
    const { personId, secret, codes } = await withFactor();
    await owner.query("DELETE FROM credential WHERE person_id = $1", [personId]);
    const code = byRecovery ? (codes[0] ?? "") : codeOf(secret);
    const removed = removeFactor(personId, { password: "", code, signedInAt }, "");
    if (goes) await removed;
    else await expect(removed).rejects.toThrow("Sign in anew first, or give a recovery code.");
    expect((await readFactor(personId)) === undefined).toBe(goes);
  }
  await owner.end();
});

test("a session says whether the factor was shown in it, and forgets it when there is none any more", async () => {
  const { email, personId, secret, codes } = await withFactor();
  const [first = "", second = "", third = ""] = codes;
  const shown = async (id: string) => (await seeSession(personId, id))?.factorShown;
  const byCode = (await signIn(email, password, "", first))?.sessionId ?? "";
  expect(await shown(byCode)).toBe(true);
  const byProvider = await openSession(personId, "");
  expect(await shown(byProvider)).toBe(false);
  const later = { sessionId: byProvider, userAgent: "" };
  await expect(showFactorLater(personId, { ...later, code: first })).rejects.toThrow(
    "used already",
  );
  expect(await shown(byProvider)).toBe(false);
  await showFactorLater(personId, { ...later, code: codeOf(secret) });
  expect(await shown(byProvider)).toBe(true);
  expect(await shown(await openSession(personId, "", true))).toBe(true);
  await showFactorLater(personId, { ...later, code: second });
  await removeFactor(personId, { password, code: third, signedInAt: new Date() }, "");
  expect(await shown(byCode)).toBe(false);
});

test("nobody sees or spends what is somebody else's", async () => {
  const [ada, eve] = [await withFactor(), await somebody()];
  expect(await spend(eve.personId, ada.codes[0] ?? "")).toBe(false);
  const seen = await inScope({ personId: eve.personId }, (db) =>
    db.secondFactor.count({ where: { personId: ada.personId } }),
  );
  expect(seen).toBe(0);
});

test("the database takes no code back", async () => {
  const { personId } = await withFactor();
  const back = inScope({ personId }, (db) =>
    db.secondFactor.updateMany({ where: { personId }, data: { lastStep: 1 } }),
  );
  await expect(back).rejects.toThrow(/good once/);
});

test("where the key is another, the app's codes fit no longer, and recovery codes do", async () => {
  const { email, personId, secret, codes } = await withFactor();
  vi.stubEnv("NEXTAUTH_SECRET", "another secret of the tests, long enough");
  await expect(signIn(email, password, "", codeOf(secret))).rejects.toThrow("code_wrong");
  expect(await signIn(email, password, "", codes[0])).toMatchObject({ personId });
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of the tests, long enough");
});
