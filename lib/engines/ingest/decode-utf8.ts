import { AppError } from "#lib/core/errors.ts";
import { refuseDraft } from "./limits.ts";

const byteOrderMarks: [encoding: string, bytes: readonly number[]][] = [
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Of so many characters one may be NUL: a text with more was not written as one. */
const CHARACTERS_A_NUL = 50;

/**
 * Gives a decoded text back, and refuses one that is none: UTF-16 without its mark, or a program's data, whose
 * bytes are UTF-8 too, but hold NUL upon NUL.
 */
export function requireText(text: string): string {
  let nuls = 0;
  for (let at = text.indexOf("\0"); at >= 0; at = text.indexOf("\0", at + 1)) nuls += 1;
  if (nuls * CHARACTERS_A_NUL <= text.length) return text;
  return refuseDraft(
    "This file is no text, or one whose encoding it does not say. Please save it as UTF-8 (“plain text, Unicode”) and import it again.",
  );
}

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
    return requireText(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new AppError(
      "invalid_input",
      "This file is not UTF-8 text. Please save it as UTF-8 (“plain text, Unicode”) and import it again.",
    );
  }
}
