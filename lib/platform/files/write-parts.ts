import { createHash } from "node:crypto";

/**
 * Writes a file part by part, and asks for the next part only when one is written: of a file, however long, one part is
 * held at once.
 * @returns SHA-256 and length of its bytes
 */
export async function writeParts(
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  write: (part: Uint8Array) => Promise<void> | void,
): Promise<{ sha256: string; size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const part of parts) {
    hash.update(part);
    size += part.byteLength;
    await write(part);
  }
  return { sha256: hash.digest("hex"), size };
}
