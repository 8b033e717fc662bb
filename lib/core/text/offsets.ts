const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

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
 * UTF-16 offset to code points, the unit of W3C TextPositionSelector (Web Annotation Data Model,
 * section 4.2.4).
 * @throws RangeError out of range, or inside a surrogate pair
 */
export function toCodePointOffset(text: string, utf16: number): number {
  requireOffset(text, utf16);
  let codePoints = 0;
  for (let at = 0; at < utf16; at += 1) if (!cutsSurrogatePair(text, at)) codePoints += 1;
  return codePoints;
}

/**
 * Offset in code points to UTF-16 units; the inverse of `toCodePointOffset`.
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

/**
 * Widens a range to whole grapheme clusters, what a reader takes for one character (UAX #29), so
 * that no highlight cuts an emoji or parts a letter from its accent. Offsets in UTF-16 units.
 * @throws RangeError out of range or end before start
 */
export function snapToGrapheme(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(
      `The range ${start} to ${end} lies outside the text (0 to ${text.length}).`,
    );
  }
  return { start: clusterAround(text, start).start, end: clusterAround(text, end).end };
}

/** The cluster that an offset falls inside of; an empty range where it falls between two. */
function clusterAround(text: string, offset: number): { start: number; end: number } {
  // No cluster crosses a line feed, and segmenting the whole text would cost its whole length.
  const lineStart = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = text.indexOf("\n", offset);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd + 1);
  const cluster = graphemes.segment(line).containing(offset - lineStart);
  const start = lineStart + (cluster?.index ?? line.length);
  return start === offset
    ? { start, end: offset }
    : { start, end: start + (cluster?.segment.length ?? 0) };
}
