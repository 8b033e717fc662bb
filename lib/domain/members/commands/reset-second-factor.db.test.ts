import { Secret, TOTP } from "otpauth";
import { beforeAll, expect, test, vi } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { listPersonEvents } from "#lib/platform/auth/person-events.ts";
import { beginFactor, confirmFactor, readFactor } from "#lib/platform/auth/second-factor.ts";
import { listSessions, openSession } from "#lib/platform/auth/sessions.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addMember } from "./add-member.ts";
import { removeMember } from "./remove-member.ts";
import { resetSecondFactor } from "./reset-second-factor.ts";

beforeAll(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of the tests, long enough");
});

async function withFactor(personId: string) {
  const { secret } = await beginFactor(personId, "somebody@a.example");
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  await confirmFactor(personId, code, "a device");
}

test("an admin takes off a lost second factor: codes and sessions end, log and person are told", async () => {
  const { admin, join } = await testNewsroom();
  const { memberId, personId, name } = await join("reviewer");
  await withFactor(personId);
  await openSession(personId, "a device");
  const { result, event } = await recording(() => resetSecondFactor.run(admin, { memberId }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "second_factor.reset",
    actor: { member: admin.memberId },
    data: { member: memberId },
    detail: { name },
  });
  const { email } = await inScope({ personId }, (db) => db.person.findFirstOrThrow());
  expect(result).toEqual({ name, email, language: "en" });
  expect(await readFactor(personId)).toBe(undefined);
  expect(await inScope({ personId }, (db) => db.recoveryCode.count())).toBe(0);
  expect(await listSessions(personId)).toEqual([]);
  expect((await listPersonEvents(personId))[0]).toMatchObject({ kind: "factor_reset" });
});

test("nobody but an admin does, nor to themselves, nor to whoever has none or was taken out", async () => {
  const [here, there] = [await testNewsroom(), await testNewsroom()];
  const { memberId, personId } = await here.join("reviewer");
  const editor = await here.join("editor");
  await expectRefused("conflict", () => resetSecondFactor.run(here.admin, { memberId }));
  await withFactor(personId);
  await withFactor(here.admin.personId);
  const own = { memberId: here.admin.memberId };
  await expectRefused("conflict", () => resetSecondFactor.run(here.admin, own));
  await expectRefused("forbidden", () => resetSecondFactor.run(editor, { memberId }));
  await expectRefused("not_found", () => resetSecondFactor.run(there.admin, { memberId }));
  await removeMember.run(here.admin, { memberId });
  await expectRefused("conflict", () => resetSecondFactor.run(here.admin, { memberId }));
  expect(await readFactor(personId)).not.toBe(undefined);
});

test("whoever is in another newsroom too keeps theirs", async () => {
  const [here, there] = [await testNewsroom(), await testNewsroom()];
  const { memberId, personId, name } = await here.join("reviewer");
  const { email } = await inScope({ personId }, (db) => db.person.findFirstOrThrow());
  await addMember.run(there.admin, { name, email, roles: ["editor"] });
  await withFactor(personId);
  const error = await refusal(() => resetSecondFactor.run(here.admin, { memberId }));
  expect(error).toMatchObject({
    message: `${name} belongs to another newsroom too: no admin of one alone takes off their second factor.`,
  });
});
