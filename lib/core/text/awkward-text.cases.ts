import fc from "fast-check";

/** Stretches that break careless offset arithmetic: emoji, combining marks, CR LF, right to left. */
const stretches = [
  "a", "Word", " ", "  ", "\n", "\r\n", "\r", "\t", ".", "17", "\n\n",
  "😀", "👩‍👩‍👧", "🇨🇭", "👍🏽", "❤️", "é", "e\u0301", "\u0301", "o\u0315\u0300", "\u0344",
  "عقد", "شَرْق", "\u200F", "\u200C", "שלום", "한", "\u1112\u1161\u11AB", "क्षि", "漢字", "𠮷", "\u{1D15E}",
  "\u00A0", "\u202F", "\u00AD", "\u200B", "\uFEFF", "\u2028", "\0", "\u0007", "\uD83D", "\uDE00",
  "“", "”", "’", "—", "…", "...", "\"", "'", "-", "\u212B", "\u2000", "İ", "ẞ", "\u0301".repeat(40),
];

/** Any text that a file or a paste can bring, well-formed or not. */
export const awkwardText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...stretches) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
        { weight: 1, arbitrary: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) },
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));
