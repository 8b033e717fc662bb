import { expect, test } from "vitest";
import {
  type CheckpointContent,
  checkpointHash,
  checkpointSchema,
  isSigned,
  NO_CHECKPOINT,
  NO_ROOT,
  publicKeyText,
  signCheckpoint,
} from "./checkpoint.ts";
import { testKey } from "./made.cases.ts";

const content: CheckpointContent = {
  number: 1,
  at: "2024-05-17T00:00:00.000Z",
  previous: NO_CHECKPOINT,
  newsrooms: 0,
  chains: 0,
  events: 0,
  root: NO_ROOT,
};
const signed = signCheckpoint(content, testKey("one"));

test("a checkpoint is signed by the key that it names, always in the same way", () => {
  expect(checkpointSchema.parse(signed)).toEqual(signed);
  expect(isSigned(signed)).toBe(true);
  expect(signCheckpoint(content, testKey("one"))).toEqual(signed);
  expect(signed.key).toBe(publicKeyText(testKey("one")));
});

test("nothing of it can be changed, not the key either", () => {
  const other = signCheckpoint(content, testKey("two"));
  const changes = [
    { number: 2 },
    { at: "2024-05-17T00:00:00.001Z" },
    { previous: NO_ROOT },
    { newsrooms: 1 },
    { chains: 1 },
    { events: 1 },
    { root: NO_CHECKPOINT },
    { key: other.key },
    { signature: other.signature },
    { key: Buffer.alloc(32, 255).toString("base64") },
  ];
  for (const change of changes) expect(isSigned({ ...signed, ...change })).toBe(false);
});

test("its hash is that of all it says, the signature included", () => {
  expect(checkpointHash(signed)).toMatch(/^[0-9a-f]{64}$/);
  const other = signCheckpoint(content, testKey("two"));
  expect(checkpointHash({ ...signed, signature: other.signature })).not.toBe(
    checkpointHash(signed),
  );
});
