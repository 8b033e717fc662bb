import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { publicKeyText } from "#lib/engines/checkpoints/checkpoint.ts";
import { signingKey } from "./signing-key.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stet-key-"));
  vi.stubEnv("STET_DATA", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const pemOf = (type: "ed25519" | "x25519") =>
  (type === "ed25519" ? generateKeyPairSync(type) : generateKeyPairSync("x25519")).privateKey
    .export({ type: "pkcs8", format: "pem" })
    .toString();

test("is made once, and readable by its own user alone", () => {
  const made = publicKeyText(signingKey());
  expect(publicKeyText(signingKey())).toBe(made);
  expect(statSync(join(folder, "checkpoint-key.pem")).mode & 0o777).toBe(0o600);
});

test("is the one that the settings give, where they do", () => {
  const pem = pemOf("ed25519");
  vi.stubEnv("CHECKPOINT_KEY", pem);
  expect(signingKey().export({ type: "pkcs8", format: "pem" })).toBe(pem);
});

test("is no other kind of key, and what is wrong is not shown", () => {
  vi.stubEnv("CHECKPOINT_KEY", pemOf("x25519"));
  expect(signingKey).toThrow("CHECKPOINT_KEY holds no private key of Ed25519 (PKCS #8, PEM).");
  vi.stubEnv("CHECKPOINT_KEY", "");
  const file = join(folder, "checkpoint-key.pem");
  writeFileSync(file, "secret words");
  expect(signingKey).toThrow(`${file} holds no private key`);
  expect(readFileSync(file, "utf8")).toBe("secret words");
});
