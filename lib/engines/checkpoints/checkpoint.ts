import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { EMPTY_ROOT } from "#lib/engines/merkle/merkle.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What is signed: the Merkle root over the heads of all logs at one moment, in a chain of its own.
 * Key and signature are Ed25519's, in base64: the raw 32 and 64 bytes.
 */
export const checkpointSchema = z.strictObject({
  v: z.literal(1),
  number: z.int().positive(),
  /** ISO 8601, UTC, milliseconds. */
  at: z.iso.datetime({ precision: 3 }),
  /** The hash of the checkpoint before it; zeros for the first. */
  previous: sha256,
  /** How many newsrooms' trees the root stands over, and how many logs and events these hold. */
  newsrooms: z.int().nonnegative(),
  chains: z.int().nonnegative(),
  events: z.int().nonnegative(),
  root: sha256,
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type Checkpoint = z.output<typeof checkpointSchema>;

/** What a checkpoint says of the logs, before it is signed. */
export type CheckpointContent = Omit<Checkpoint, "v" | "key" | "signature">;

/** What the first checkpoint names as the one before it. */
export const NO_CHECKPOINT = "0".repeat(64);

/** What a checkpoint over no newsroom has as its root. */
export const NO_ROOT = EMPTY_ROOT;

/** Before the 32 bytes of every Ed25519 key in SubjectPublicKeyInfo form (RFC 8410, 10.1). */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

/** The raw 32 bytes of the public half of a key, in base64: how checkpoints and reports name it. */
export function publicKeyText(privateKey: KeyObject): string {
  const spki = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  return spki.subarray(SPKI.length).toString("base64");
}

const signedText = (checkpoint: Omit<Checkpoint, "signature">) =>
  Buffer.from(canonicalJson({ ...checkpoint, signature: undefined }));

/** Signs what a checkpoint says; the same key over the same content gives the same signature. */
export function signCheckpoint(content: CheckpointContent, privateKey: KeyObject): Checkpoint {
  const said = { v: 1 as const, ...content, key: publicKeyText(privateKey) };
  return { ...said, signature: sign(null, signedText(said), privateKey).toString("base64") };
}

/** Whether the key that a checkpoint names has signed it. */
export function isSigned(checkpoint: Checkpoint): boolean {
  const spki = Buffer.concat([SPKI, Buffer.from(checkpoint.key, "base64")]);
  try {
    const key = createPublicKey({ key: spki, format: "der", type: "spki" });
    const signature = Buffer.from(checkpoint.signature, "base64");
    return verify(null, signedText(checkpoint), key, signature);
  } catch {
    // 32 bytes that are no point of the curve.
    return false;
  }
}

/** SHA-256 of a checkpoint's RFC 8785 text, its signature included: what the next one names. */
export function checkpointHash(checkpoint: Checkpoint): string {
  return sha256Hex(canonicalJson(checkpoint));
}
