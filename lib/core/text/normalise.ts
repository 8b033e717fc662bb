import { type Note, notesOf, settleCharacters, settleEncoding, trimLineEnds } from "./settle.ts";

/**
 * Brings a text into the one form in which Stet stores and measures it, and says what it changed.
 * Settled once, at import, so that every later offset is into the same characters:
 *
 * 1. a byte-order mark at the start is removed;
 * 2. CR LF, CR, vertical tab, form feed, NEL, U+2028 and U+2029 become LF;
 * 3. NUL and lone surrogates, which PostgreSQL refuses, become U+FFFD;
 * 4. a tab becomes a space; other control characters are removed;
 * 5. no-break, narrow no-break and figure space become a space;
 * 6. soft hyphens, zero-width spaces and word joiners are removed. Joiners and direction marks
 *    stay: Arabic, Persian, Indic scripts and emoji are spelt with them;
 * 7. a run of combining marks is cut after the thirtieth (UAX #15, stream-safe text);
 * 8. Unicode NFC;
 * 9. white space at line ends is removed.
 *
 * The result is a fixed point: normalising it again changes nothing and notes nothing.
 */
export function normaliseText(raw: string): { text: string; notes: Note[] } {
  const tally = new Map();
  const text = trimLineEnds(settleCharacters(settleEncoding(raw, tally), tally), tally);
  return { text, notes: notesOf(tally) };
}
