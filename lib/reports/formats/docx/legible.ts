/** What XML 1.0 has no way to write, not even by number; and the carriage return, which it reads as a line feed. */
const unwritable = /[^\t\n\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Unicode's pictures of the control characters, in their order. */
const PICTURES = 0x2400;

/**
 * A text with a sign in place of each character that XML cannot hold: a control character's picture (`␀`), U+FFFD for
 * half a surrogate pair and for what is no character. It keeps its length, so offsets into it hold.
 */
export function legible(text: string): string {
  return text.toWellFormed().replaceAll(unwritable, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(PICTURES + code) : "\uFFFD";
  });
}
