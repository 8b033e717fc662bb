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
}

/** What the scanner must know of a language. */
export interface ScannerLanguage {
  /** Words that keep their full stop ("mr", "sept"), in lower case, without it. */
  abbreviations: ReadonlySet<string>;
  classesOf: (lower: string) => number;
}
