import { createPrivateKey } from "node:crypto";
import { sha256Hex } from "#lib/core/sha256.ts";
import { checkpointHash, NO_CHECKPOINT, signCheckpoint } from "./checkpoint.ts";
import { type CheckpointHead, type CheckpointLine, Heads } from "./heads.ts";

/** A key for tests, from a seed of 32 bytes: PKCS #8 of Ed25519 (RFC 8410, 7). */
export function testKey(seed: string) {
  const head = Buffer.from("302e020100300506032b657004220420", "hex");
  const der = Buffer.concat([head, Buffer.from(sha256Hex(seed), "hex")]);
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
}

export const testId = (number: number) =>
  `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;

export const testHash = (words: string) => sha256Hex(words);

/** A log of a newsroom, both by number, at its event `seq`. */
export const head = (newsroom: number, chain: number, seq: number): CheckpointHead => [
  testId(newsroom),
  testId(chain),
  seq,
  testHash(`${chain} ${seq}`),
];

/** Checkpoints over these heads, signed one after the other. */
export function checkpointsOver(
  rounds: readonly CheckpointHead[][],
  seed = "one",
): CheckpointLine[] {
  const heads = new Heads();
  let previous = NO_CHECKPOINT;
  return rounds.map((round, index) => {
    heads.take(round);
    const at = `2024-05-17T0${index}:00:00.000Z`;
    const content = { number: index + 1, at, previous, ...heads.summary() };
    const checkpoint = signCheckpoint(content, testKey(seed));
    previous = checkpointHash(checkpoint);
    return { checkpoint, heads: [...round] };
  });
}
