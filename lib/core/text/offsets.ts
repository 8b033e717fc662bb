const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether a UTF-16 offset falls between the two halves of a surrogate pair. */
export function cutsSurrogatePair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

/** Throws RangeError where `offset` is no whole number from 0 to the text's length, or cuts a pair. */
function requireOffset(text: string, offset: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) {
    throw new RangeError(`Offset ${offset} lies outside the text (0 to ${text.length}).`);
  }
  if (cutsSurrogatePair(text, offset)) {
    throw new RangeError(`Offset ${offset} lies inside a character.`);
  }
}

/**
 * The stretch of a text between two UTF-16 offsets, `end` excluded; unlike `String.slice` it never
 * gives something else than was asked for.
 * @throws RangeError out of range, end before start, or inside a surrogate pair
 */
export function sliceExact(text: string, start: number, end: number): string {
  requireOffset(text, start);
  requireOffset(text, end);
  if (end < start) throw new RangeError(`The end (${end}) lies before the start (${start}).`);
  return text.slice(start, end);
}

/**
 * UTF-16 offsets of one text to code points, the unit of W3C TextPositionSelector (Web Annotation Data Model,
 * section 4.2.4). The text is read once, however many offsets are asked for.
 * @throws RangeError, of what is returned: out of range, or inside a surrogate pair
 */
export function codePointCounter(text: string): (utf16: number) => number {
  const pairs: number[] = [];
  for (let at = 1; at < text.length; at += 1) if (cutsSurrogatePair(text, at)) pairs.push(at);
  return (utf16) => {
    requireOffset(text, utf16);
    let [from, to] = [0, pairs.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((pairs[middle] ?? 0) < utf16) from = middle + 1;
      else to = middle;
    }
    return utf16 - from;
  };
}

/**
 * Offset in code points to UTF-16 units; the inverse of `codePointCounter`.
 * @throws RangeError where the text has fewer code points
 */
export function fromCodePointOffset(text: string, codePoints: number): number {
  let at = 0;
  for (let left = codePoints; left > 0 && at < text.length; left -= 1) {
    at += cutsSurrogatePair(text, at + 1) ? 2 : 1;
    if (left === 1) return at;
  }
  if (codePoints === 0) return 0;
  throw new RangeError(`The text has no code point offset ${codePoints}.`);
}
