import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { beginFactor, confirmFactor } from "#lib/platform/auth/second-factor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { requireSecondFactor } from "./require-second-factor.ts";

async function isRequired(newsroomId: string): Promise<boolean> {
  const newsroom = await inScope({ newsroomId }, (db) => db.newsroom.findFirstOrThrow());
  return newsroom.secondFactorRequired;
}

test("an admin who has a second factor asks all members for one, and takes it back", async () => {
  const { admin, newsroomId } = await testNewsroom();
  const error = await refusal(() => requireSecondFactor.run(admin, { required: true }));
  expect(error.message).toBe("Set up a second factor of your own first.");
  const { secret } = await beginFactor(admin.personId, "ada@example.org");
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  await confirmFactor(admin.personId, code, "");
  const { event } = await recording(() => requireSecondFactor.run(admin, { required: true }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "second_factor.required",
    data: { required: true },
  });
  expect(await isRequired(newsroomId)).toBe(true);
  await expectRefused("conflict", () => requireSecondFactor.run(admin, { required: true }));
  await requireSecondFactor.run(admin, { required: false });
  expect(await isRequired(newsroomId)).toBe(false);
});

test("nobody but an admin says so", async () => {
  const { join } = await testNewsroom();
  const editor = await join("editor", "auditor");
  await expectRefused("forbidden", () => requireSecondFactor.run(editor, { required: false }));
});
