import { expect, test, vi } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { openPasswordLink } from "#lib/platform/auth/password-links.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addMember } from "./add-member.ts";
import { makePasswordLink } from "./make-password-link.ts";
import { removeMember } from "./remove-member.ts";

test("an admin makes a link for a member, which is logged, and kept nowhere", async () => {
  const { admin, join } = await testNewsroom();
  const { memberId, personId, name } = await join("reviewer");
  const { result, event } = await recording(() => makePasswordLink.run(admin, { memberId }));
  expect(await openPasswordLink(result.secret)).toMatchObject({ personId });
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "password_link.made",
    actor: { member: admin.memberId },
    data: { member: memberId },
    detail: { name },
  });
  expect(JSON.stringify(event)).not.toContain(result.secret);
});

test("nobody but an admin does, for nobody of another newsroom, nor who was taken out", async () => {
  const [here, there] = [await testNewsroom(), await testNewsroom()];
  const { memberId } = await here.join("reviewer");
  const editor = await here.join("editor");
  await expectRefused("forbidden", () => makePasswordLink.run(editor, { memberId }));
  await expectRefused("not_found", () => makePasswordLink.run(there.admin, { memberId }));
  await removeMember.run(here.admin, { memberId });
  await expectRefused("conflict", () => makePasswordLink.run(here.admin, { memberId }));
});

test("whoever is in another newsroom too gets none from an admin of one", async () => {
  const [here, there] = [await testNewsroom(), await testNewsroom()];
  const { memberId, personId, name } = await here.join("reviewer");
  const { email } = await inScope({ personId }, (db) => db.person.findFirstOrThrow());
  await addMember.run(there.admin, { name, email, roles: ["editor"] });
  const error = await refusal(() => makePasswordLink.run(here.admin, { memberId }));
  expect(error).toMatchObject({
    code: "conflict",
    message: `${name} belongs to another newsroom too: no admin of one alone gives them a new password.`,
  });
});

test("where e-mail is set up, people ask for themselves", async () => {
  const { admin, join } = await testNewsroom();
  const { memberId } = await join("reviewer");
  vi.stubEnv("SMTP_URL", "smtp://localhost");
  vi.stubEnv("MAIL_FROM", "stet@example.org");
  await expectRefused("conflict", () => makePasswordLink.run(admin, { memberId }));
  vi.unstubAllEnvs();
});
