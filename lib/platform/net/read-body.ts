import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { AppError } from "#lib/core/errors.ts";

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The whole body of an answer, unpacked, and never more than `mostBytes` of it in memory, packed or
 * not.
 * @param encoding as the answer's Content-Encoding has it
 * @throws AppError (`invalid_input`) where it is larger, or packed in a way that is not known
 */
export async function readBody(
  body: Readable,
  encoding: string,
  mostBytes: number,
): Promise<Uint8Array> {
  const unpack = decoders[encoding];
  if (!unpack && !/^(?:identity)?$/.test(encoding)) {
    body.destroy();
    throw new AppError(
      "invalid_input",
      `The page is packed in a way that Stet does not know (${encoding.slice(0, 40)}).`,
    );
  }
  const decoder = unpack?.();
  // An error of the one is one of the other: both end.
  if (decoder) body.once("error", (error) => decoder.destroy(error));
  const source = decoder ? body.pipe(decoder) : body;
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of source) {
      size += piece.length;
      if (size > mostBytes) {
        const megabytes = Math.floor(mostBytes / 1_000_000);
        throw new AppError(
          "invalid_input",
          `This page is too large: at most ${megabytes} MB can be fetched.`,
        );
      }
      pieces.push(piece);
    }
  } finally {
    body.destroy();
    decoder?.destroy();
  }
  return Buffer.concat(pieces);
}
