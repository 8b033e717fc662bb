/** What stands between a token and the one before it. `line` is one newline, `blank` an empty line. */
export type Gap = "none" | "space" | "line" | "blank";

export interface Token {
  kind: "word" | "number" | "mark";
  start: number;
  end: number;
  text: string;
  /** The text in lower case, curly apostrophes made straight. */
  lower: string;
  gap: Gap;
  /** Bits of the language's own word classes; 0 where it has none for this token. */
  classes: number;
  /** It is a word, and begins with a capital letter. */
  capital: boolean;
}

/** What the scanner must know of a language. */
export interface ScannerLanguage {
  /** Words that keep their full stop ("mr", "sept"), in lower case, without it. */
  abbreviations: ReadonlySet<string>;
  classesOf: (lower: string) => number;
  /** Whether a word ends at a hyphen between these parts of it ("five", "year"), in lower case. */
  cutsAtHyphen?: (part: string, rest: string) => boolean;
  /** Whether a word ends before digits that follow these letters ("usd"), in lower case. */
  cutsBeforeDigits?: (part: string) => boolean;
}
