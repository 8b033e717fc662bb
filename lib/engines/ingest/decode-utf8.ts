import { AppError } from "#lib/core/errors.ts";

const byteOrderMarks: [encoding: string, bytes: readonly number[]][] = [
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The text in a file's bytes: UTF-8, or UTF-16 where a byte-order mark says so (Encoding Standard,
 * section 6). Never guesses: a wrongly guessed encoding changes names. A byte-order mark is kept, for
 * `normaliseText` to remove and note.
 * @throws AppError (`invalid_input`) where the bytes are no such text
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const encoding = marked?.[0] ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new AppError(
      "invalid_input",
      "This file is not UTF-8 text. Please save it as UTF-8 (“plain text, Unicode”) and import it again.",
    );
  }
}
