/** What was changed in a text at import; one kind for each rule below. */
export type Change =
  | "byte-order-mark"
  | "line-ending"
  | "nul"
  | "lone-surrogate"
  | "tab"
  | "control"
  | "no-break-space"
  | "soft-hyphen"
  | "zero-width"
  | "excess-marks"
  | "composition"
  | "line-end-space";

/** How often each change was made. Passed along, so that a text settled in pieces is counted once. */
export type Tally = Map<Change, number>;

/** One kind of change in the reader's words, with how often it was made. */
export interface Note {
  kind: Change;
  count: number;
  message: string;
}

/** The longest run of combining marks that Unicode asks software to take (UAX #15, section 13). */
const MAX_COMBINING_MARKS = 30;

interface Rule {
  change: Change;
  pattern: RegExp;
  by: string;
}

const encodingRules: Rule[] = [
  { change: "byte-order-mark", pattern: /^\uFEFF/g, by: "" },
  { change: "line-ending", pattern: /\r\n|[\r\v\f\u0085\u2028\u2029]/g, by: "\n" },
  { change: "nul", pattern: /\0/g, by: "\uFFFD" },
  { change: "lone-surrogate", pattern: /\p{Surrogate}/gu, by: "\uFFFD" },
];

const excessMarks: Rule = {
  change: "excess-marks",
  pattern: new RegExp(`(\\p{M}{${MAX_COMBINING_MARKS}})\\p{M}+`, "gu"),
  by: "$1",
};

const characterRules: Rule[] = [
  { change: "tab", pattern: /\t/g, by: " " },
  { change: "control", pattern: /(?!\n)\p{Control}/gu, by: "" },
  { change: "no-break-space", pattern: /[\u00A0\u2007\u202F]/g, by: " " },
  { change: "soft-hyphen", pattern: /\u00AD/g, by: "" },
  { change: "zero-width", pattern: /[\u200B\u2060\uFEFF]/g, by: "" },
  excessMarks,
];

const count = (tally: Tally, change: Change, by: number): void => {
  if (by > 0) tally.set(change, (tally.get(change) ?? 0) + by);
};

function applyRule(text: string, rule: Rule, tally: Tally): string {
  count(tally, rule.change, text.match(rule.pattern)?.length ?? 0);
  return text.replace(rule.pattern, rule.by);
}

const applyRules = (text: string, rules: readonly Rule[], tally: Tally): string =>
  rules.reduce((settled, rule) => applyRule(settled, rule, tally), text);

/**
 * Settles what belongs to the file, not to the writing: byte-order mark, line endings (CR LF, CR,
 * vertical tab, form feed, NEL, line and paragraph separator all become LF), and what no database
 * text takes (NUL and lone surrogates become U+FFFD). The first half of `normaliseText`.
 */
export function settleEncoding(raw: string, tally: Tally): string {
  return applyRules(raw, encodingRules, tally);
}

/**
 * Settles single characters, lines left as they are. The second half of `normaliseText`, for a text
 * whose encoding is settled.
 */
export function settleCharacters(text: string, tally: Tally): string {
  const plain = applyRules(text, characterRules, tally);
  const composed = plain.normalize("NFC");
  if (composed === plain) return plain;
  const before = plain.split("\n");
  const changed = composed.split("\n").filter((line, index) => line !== before[index]);
  count(tally, "composition", changed.length);
  // Some marks decompose even in NFC, so that a run can have grown again.
  return applyRule(composed, excessMarks, tally);
}

/** Removes white space before every line end and at the end of the text. */
export function trimLineEnds(text: string, tally: Tally): string {
  const lines = text.split("\n");
  const trimmed = lines.map((line) => line.trimEnd());
  count(tally, "line-end-space", trimmed.filter((line, index) => line !== lines[index]).length);
  return trimmed.join("\n");
}

const sentences: Record<Change, (number: string, one: boolean) => string> = {
  "byte-order-mark": () => "The byte-order mark at the start of the file was removed.",
  "line-ending": (n, one) => `${n} line ending${one ? " was" : "s were"} rewritten as line feeds.`,
  nul: (n, one) => `${n} NUL character${one ? " was" : "s were"} replaced by \uFFFD.`,
  "lone-surrogate": (n, one) =>
    `${n} broken character${one ? " was" : "s were"} replaced by \uFFFD.`,
  tab: (n, one) => `${n} tab${one ? " was" : "s were"} replaced by a space.`,
  control: (n, one) => `${n} control character${one ? " was" : "s were"} removed.`,
  "no-break-space": (n, one) =>
    `${n} non-breaking space${one ? " was" : "s were"} replaced by an ordinary space.`,
  "soft-hyphen": (n, one) => `${n} soft hyphen${one ? " was" : "s were"} removed.`,
  "zero-width": (n, one) => `${n} zero-width character${one ? " was" : "s were"} removed.`,
  "excess-marks": (n, one) =>
    `${n} run${one ? "" : "s"} of more than ${MAX_COMBINING_MARKS} accents ${one ? "was" : "were"} shortened.`,
  composition: (n, one) =>
    `Accented letters were written as single characters (Unicode NFC) on ${n} line${one ? "" : "s"}.`,
  "line-end-space": (n, one) => `White space at the end of ${n} line${one ? "" : "s"} was removed.`,
};

/** The changes as sentences, in the order in which the rules apply. */
export function notesOf(tally: Tally): Note[] {
  const kinds = Object.keys(sentences) as Change[];
  return kinds.flatMap((kind) => {
    const times = tally.get(kind) ?? 0;
    if (times === 0) return [];
    const message = sentences[kind](times.toLocaleString("en"), times === 1);
    return [{ kind, count: times, message }];
  });
}
