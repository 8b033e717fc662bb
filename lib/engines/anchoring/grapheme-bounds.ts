import { cutsSurrogatePair } from "#lib/core/text/offsets.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Below U+0300 no character joins its neighbour, but for CR LF, which a canonical text has not. */
const FIRST_JOINING = 0x300;

const PIECE_LENGTH = 256;

/**
 * Tells of any offset in a text (UTF-16 units) whether one character ends and another begins there,
 * as a reader sees characters: grapheme clusters, UAX #29. The text is cut up once, when first needed,
 * so that any number of questions costs no more than its length.
 */
export function graphemeBounds(text: string): (offset: number) => boolean {
  let bounds: Uint8Array | undefined;
  return (offset) => {
    if (offset <= 0 || offset >= text.length) return true;
    const plain =
      text.charCodeAt(offset - 1) < FIRST_JOINING && text.charCodeAt(offset) < FIRST_JOINING;
    if (plain) return true;
    bounds ??= boundsOf(text);
    return bounds[offset] === 1;
  };
}

/**
 * One byte an offset: 1 where a cluster begins. Piece by piece, as `Intl.Segmenter` takes time with the
 * square of what it is given; the last cluster of a piece may be cut short, so the next begins with it.
 */
function boundsOf(text: string): Uint8Array {
  const bounds = new Uint8Array(text.length + 1);
  let length = PIECE_LENGTH;
  for (let from = 0; from < text.length; ) {
    let end = Math.min(text.length, from + length);
    if (cutsSurrogatePair(text, end)) end += 1;
    let last = 0;
    for (const { index } of graphemes.segment(text.slice(from, end))) {
      bounds[from + index] = 1;
      last = index;
    }
    if (end === text.length) break;
    length = last === 0 ? length * 2 : PIECE_LENGTH;
    from += last;
  }
  return bounds;
}
