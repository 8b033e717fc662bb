import { AppError } from "#lib/core/errors.ts";
import { decodeUtf8 } from "#lib/engines/ingest/decode-utf8.ts";

const plainText = /\.(txt|md|markdown|csv)$/i;

/** Whether a stored file is one to be read as it is, by its type or by its name. */
export function isTextFile({ name, mediaType }: { name: string; mediaType: string }): boolean {
  return mediaType.startsWith("text/") || plainText.test(name);
}

/** The text of a stored file; undefined where its bytes are none. */
export function decodeSource({ bytes }: { bytes: Uint8Array }): string | undefined {
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
