/**
 * Where a sentence ends: after its stop, what closes it, and white space; after a stop of scripts that put no space
 * there; at the end of a line. What closes a sentence begins none, so a sentence can be exchanged for another that
 * ends as one, and those around it are still the same.
 */
const END =
  /(?=[^\s"'”’»)\]」』）])(?<=[.!?…؟۔।]["'”’»)\]]{0,3}\s+|[。！？]["”’」』）]{0,3}\s*|\n\s*)/u;

/**
 * A text as its sentences, with the white space after each; joined they are the text. Bodies of events hold digests of
 * these, so other ends are another form of them, under another name.
 */
export const sentencesOf = (text: string): string[] => (text === "" ? [] : text.split(END));
