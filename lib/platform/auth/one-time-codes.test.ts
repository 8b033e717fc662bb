import { Secret } from "otpauth";
import { expect, test } from "vitest";
import {
  factorUri,
  newFactorSecret,
  newRecoveryCodes,
  recoveryDigest,
  stepOfCode,
} from "./one-time-codes.ts";

/** The secret of RFC 6238, appendix B; its codes of eight digits end in these six. */
const secret = Secret.fromUTF8("12345678901234567890").base32;

test.each([
  [59, "287082", 1],
  [1_111_111_109, "081804", 37_037_036],
  [1_234_567_890, "005924", 41_152_263],
  [2_000_000_000, "279037", 66_666_666],
])("at second %i the code is %s", (second, code, step) => {
  expect(stepOfCode(secret, code, new Date(second * 1_000))).toBe(step);
});

test("a code holds a step before and after, and no longer", () => {
  const at = (second: number) => stepOfCode(secret, "081804", new Date(second * 1_000));
  expect(at(1_111_111_109 - 30)).toBe(37_037_036);
  expect(at(1_111_111_109 + 30)).toBe(37_037_036);
  expect(at(1_111_111_109 + 62)).toBeUndefined();
  expect(stepOfCode(secret, "", new Date())).toBeUndefined();
  expect(stepOfCode(secret, "abcdef", new Date())).toBeUndefined();
});

test("an app is told whose it is, and nothing is made twice", () => {
  expect(factorUri(secret, "ada@example.org")).toBe(
    `otpauth://totp/Stet:ada%40example.org?issuer=Stet&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  );
  expect(newFactorSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newFactorSecret()).not.toBe(newFactorSecret());
});

test("ten recovery codes, each known however it is typed", () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  const [code = ""] = codes;
  expect(recoveryDigest(` ${code.toUpperCase().replaceAll("-", " ")} `)).toBe(recoveryDigest(code));
  expect(recoveryDigest("123456")).toBeUndefined();
});
