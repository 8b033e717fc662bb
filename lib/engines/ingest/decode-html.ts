import { AppError } from "#lib/core/errors.ts";
import { requireText } from "./decode-utf8.ts";
import { refuseDraft } from "./limits.ts";

/** How far into a page its encoding is declared (HTML standard, “prescan a byte stream”). */
const PRESCAN = 1024;

const declared =
  /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w:.-]+)/i;

function encodingOf(bytes: Uint8Array, charset: string | undefined): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (charset) return charset;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
  const found = declared.exec(head);
  const name = found?.[1] ?? found?.[2];
  // A declaration that can be read byte by byte is in no UTF-16 (the same section of the standard).
  return /^utf-?16/i.test(name ?? "") ? "utf-8" : name;
}

/**
 * The text of an HTML page: in the encoding of its byte-order mark, of the answer that brought it,
 * or of its own declaration; else in UTF-8. Never guesses: a wrongly guessed encoding changes names.
 * @param charset as an answer's Content-Type has it
 * @throws AppError (`invalid_input`) where the bytes are no such text
 */
export function decodeHtml(bytes: Uint8Array, charset?: string): string {
  const encoding = encodingOf(bytes, charset);
  try {
    const decoder = new TextDecoder(encoding ?? "utf-8", { fatal: true, ignoreBOM: true });
    return requireText(decoder.decode(bytes));
  } catch (error) {
    if (error instanceof AppError) throw error;
    const why = encoding
      ? `This page says that it is written in ${encoding.slice(0, 40)}, and it is not.`
      : "This page does not say in which encoding it is written, and it is not UTF-8.";
    return refuseDraft(`${why} Please save it as UTF-8 and import it again.`);
  }
}
