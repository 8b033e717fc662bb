import { expect, test } from "vitest";
import { testDesk } from "#lib/domain/test-desk.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { chooseMail, readMailChoices } from "#lib/platform/notifications/choices.ts";
import { usualChoices } from "#lib/platform/notifications/mail-choices.ts";

test("what one chose holds for oneself, the last choice, and the usual for the rest", async () => {
  const { reviewer, editor } = await testDesk();
  await chooseMail(reviewer, "approved", "none");
  await Promise.all([
    chooseMail(reviewer, "stale", "daily"),
    chooseMail(reviewer, "stale", "daily"),
  ]);
  await chooseMail(reviewer, "approved", "at_once");
  const ids = [reviewer.memberId, editor.memberId];
  const choices = await inScope(reviewer, (db) => readMailChoices(db, ids));
  expect(choices.get(reviewer.memberId)).toEqual({
    ...usualChoices,
    approved: "at_once",
    stale: "daily",
  });
  expect(choices.get(editor.memberId)).toEqual(usualChoices);
});
