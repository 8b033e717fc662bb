const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Below U+0300 no character joins its neighbour, but for CR LF, which a canonical text has not. */
const FIRST_JOINING = 0x300;

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

/** One byte an offset: 1 where a cluster begins. Line by line, as no cluster crosses a line feed. */
function boundsOf(text: string): Uint8Array {
  const bounds = new Uint8Array(text.length + 1);
  for (let lineStart = 0; lineStart < text.length; ) {
    const lineFeed = text.indexOf("\n", lineStart);
    const lineEnd = lineFeed === -1 ? text.length : lineFeed + 1;
    for (const { index } of graphemes.segment(text.slice(lineStart, lineEnd))) {
      bounds[lineStart + index] = 1;
    }
    lineStart = lineEnd;
  }
  return bounds;
}
