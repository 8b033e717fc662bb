/** How two ways of writing down one stretch of speech compare. */
export type Likeness = "same" | "near" | "different";

/** What must be known of a language to compare what was said with what is written. */
export interface Wording {
  /** A sound that nobody writes down: "uh". In the form of `wordKey`. */
  isFiller: (key: string) => boolean;
  /** A word too common to tell one passage from another. */
  isCommon: (key: string) => boolean;
  /** A stage direction of a transcript, as it stands between brackets: "applause". */
  isStageDirection: (words: string) => boolean;
  /**
   * "same" for two spellings of the same words, "near" for what a transcriber or an editor may
   * write for the same words: "do not" for "don't".
   */
  compare: (quoted: readonly string[], source: readonly string[]) => Likeness;
  /** What makes a difference grave, in a word or two: "a number", "a negation". */
  graveIn: (quoted: readonly string[], source: readonly string[]) => string | undefined;
}
