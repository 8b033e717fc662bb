import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { settings } from "#lib/core/env.ts";
import { AppError } from "#lib/core/errors.ts";

/** Reads a key and refuses any that is not Ed25519's; never says what it reads. */
function readKey(pem: string, from: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    // Said below, without the words of the key.
  }
  throw new AppError("unavailable", `${from} holds no private key of Ed25519 (PKCS #8, PEM).`);
}

/** Made by whoever comes first; several processes that start at once end with the same one. */
function keptKey(dataFolder: string): KeyObject {
  const file = join(dataFolder, "checkpoint-key.pem");
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" });
  try {
    writeFileSync(file, pem, { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readKey(readFileSync(file, "utf8"), file);
}

/**
 * The key that signs checkpoints: CHECKPOINT_KEY, or one that is made at the first start and kept in the
 * data folder, readable by its own user alone.
 * @throws AppError `unavailable` where what is given or kept is no key of Ed25519
 */
export function signingKey(): KeyObject {
  const { CHECKPOINT_KEY: given, STET_DATA: folder } = settings();
  return given === undefined ? keptKey(resolve(folder)) : readKey(given, "CHECKPOINT_KEY");
}
