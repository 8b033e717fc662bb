import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { hidesNames } from "../queries.ts";
import { hideNames } from "./hide-names.ts";

test("names are hidden in public editions until an admin says otherwise", async () => {
  const { admin } = await testNewsroom();
  const isSet = () => withNewsroom(admin, hidesNames);
  expect(await isSet()).toBe(true);
  await expectRefused("conflict", () => hideNames.run(admin, { hidden: true }));
  const { event } = await recording(() => hideNames.run(admin, { hidden: false }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "names.hidden",
    data: { hidden: false },
  });
  expect(await isSet()).toBe(false);
  await hideNames.run(admin, { hidden: true });
  expect(await isSet()).toBe(true);
});

test("nobody but an admin says so", async () => {
  const { join } = await testNewsroom();
  const editor = await join("editor", "auditor");
  await expectRefused("forbidden", () => hideNames.run(editor, { hidden: false }));
});
