import { expect, test } from "vitest";
import { hashPassword, passwordHolds } from "./passwords.ts";

test("the password that was hashed holds, and no other", async () => {
  const stored = await hashPassword("let it stand");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await passwordHolds(stored, "let it stand")).toBe(true);
  expect(await passwordHolds(stored, "let it stand ")).toBe(false);
  expect(await passwordHolds(stored, "")).toBe(false);
});

test("a letter typed in two ways is the same letter", async () => {
  const stored = await hashPassword("caf\u00e9 au lait");
  expect(await passwordHolds(stored, "cafe\u0301 au lait")).toBe(true);
});

test("where there is no such person, not even the decoy's password holds", async () => {
  expect(await passwordHolds(undefined, "a password that nobody has")).toBe(false);
  expect(await passwordHolds("(erased)", "a password that nobody has")).toBe(false);
});
