import { expect, test } from "vitest";
import { sha256Hex } from "#lib/core/sha256.ts";
import { writeParts } from "./write-parts.ts";

test("each part is written before the next is asked for, and all of them are told", async () => {
  const told: string[] = [];
  function* parts() {
    for (const word of ["nine ", "ferries"]) {
      told.push(`asked ${word}`);
      yield new TextEncoder().encode(word);
    }
  }
  const written = await writeParts(parts(), async (part) => {
    told.push(`wrote ${new TextDecoder().decode(part)}`);
  });
  expect(written).toEqual({ sha256: sha256Hex("nine ferries"), size: 12 });
  expect(told).toEqual(["asked nine ", "wrote nine ", "asked ferries", "wrote ferries"]);
});

test("what cannot be written ends it", async () => {
  const full = () => {
    throw new Error("no space left");
  };
  await expect(writeParts([new Uint8Array(3)], full)).rejects.toThrow("no space left");
});
