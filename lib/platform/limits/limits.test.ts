import { expect, test } from "vitest";
import { readSettings } from "#lib/core/env.ts";
import { limitOf, limitOfCommand } from "./limits.ts";

const given = readSettings({ LIMIT_SIGN_INS: "7", LIMIT_WRITES: "0" });

test("a house of people may do more than one of them", () => {
  expect(limitOf("sign-in", "account at an address", given)).toEqual({ most: 7, seconds: 900 });
  expect(limitOf("sign-in", "address", given)).toEqual({ most: 70, seconds: 900 });
});

test("no limit for one is none for an address", () => {
  expect(limitOf("write", "address", given).most).toBe(0);
});

test("bringing a text in is an import, everything else a write", () => {
  expect(limitOfCommand("article.import_revision")).toBe("import");
  expect(limitOfCommand("claim.open")).toBe("write");
});
