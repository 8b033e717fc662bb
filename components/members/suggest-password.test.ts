import { expect, test } from "vitest";
import { passwordField } from "#lib/platform/auth/password-field.ts";
import { suggestPassword } from "./suggest-password.ts";

const chance = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

test("a suggestion has four groups of five, and is long enough to be taken", () => {
  const password = suggestPassword(chance);
  expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  expect(passwordField.safeParse(password).success).toBe(true);
  expect(suggestPassword(chance)).not.toBe(password);
});

test("bytes that would favour some letters are passed over", () => {
  let calls = 0;
  const password = suggestPassword((bytes) => {
    calls += 1;
    bytes.fill(calls === 1 ? 255 : 0);
  });
  expect(calls).toBe(2);
  expect(password).toBe("aaaaa-aaaaa-aaaaa-aaaaa");
});
