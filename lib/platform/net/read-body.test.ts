import { Readable } from "node:stream";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readBody } from "./read-body.ts";

const text = "word ".repeat(1_000);
const read = (bytes: Uint8Array, encoding = "") =>
  readBody(Readable.from([bytes]), encoding, 10_000_000);

test("a body is unpacked as its answer says", async () => {
  const bytes = Buffer.from(text);
  for (const [packed, encoding] of [
    [bytes, ""],
    [bytes, "identity"],
    [gzipSync(bytes), "gzip"],
    [deflateSync(bytes), "deflate"],
    [brotliCompressSync(bytes), "br"],
  ] as const) {
    expect(Buffer.from(await read(packed, encoding)).toString()).toBe(text);
  }
});

test("a bomb is ended where it passes the bound", async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  await expect(read(bomb, "gzip")).rejects.toThrow("at most 10 MB");
  await expect(read(Buffer.alloc(10_000_001))).rejects.toThrow("at most 10 MB");
});

test("what is broken, or packed otherwise, is refused", async () => {
  await expect(read(Buffer.from("no gzip"), "gzip")).rejects.toThrow();
  await expect(read(Buffer.from(text), "compress")).rejects.toThrow("does not know (compress)");
});
