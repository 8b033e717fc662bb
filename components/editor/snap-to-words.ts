interface Stretch {
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Cuts text of a language into words; made once, for that takes longer than the cutting. */
function wordsIn(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, made);
  return made;
}

/** The word that holds the character at `offset`, where one does; words do not go over line ends. */
export function wordAt(text: string, offset: number, language: string): Stretch | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = text.indexOf("\n", lineStart);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const word = wordsIn(language)
    .segment(line)
    .containing(offset - lineStart);
  if (!word?.isWordLike) return undefined;
  const start = lineStart + word.index;
  return { start, end: start + word.segment.length };
}

/**
 * Widens `[start, end)` (UTF-16 offsets) so that no word is cut: where it begins or ends within one,
 * it takes the whole. Words are those of the language (Unicode Standard Annex 29), in the order of the
 * text: which way they run on the screen does not matter.
 */
export function snapToWords(
  text: string,
  { start, end }: Readonly<Stretch>,
  language: string,
): Stretch {
  if (start >= end) return { start, end };
  const first = wordAt(text, start, language);
  const last = wordAt(text, end - 1, language);
  return { start: first?.start ?? start, end: last?.end ?? end };
}
