/** How much of a text is shown before and behind the place where two of them part, in UTF-16 code units. */
const BEFORE = 30;
const BEHIND = 50;

/** What cannot be seen, or moves its neighbours: controls, marks of direction, joiners, spaces that are no space. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

const codeOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A text of which everything can be seen, each sign that has no look by its code: `[U+202E]`. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (sign) => `[${codeOf(sign)}]`);

/** Where two texts part; never within a character. Their common length where one begins with the other. */
export function partsAt(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at > 0 && /[\uD800-\uDBFF]/.test(one[at - 1] ?? "") ? at - 1 : at;
}

/** A few words around a place in a text, in quotation marks and set apart from the direction of what is around them. */
export function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(text.length, at + BEHIND);
  // A half of a character at either end is left away.
  const words = text
    .slice(from, to)
    .replace(/^[\uDC00-\uDFFF]/, "")
    .replace(/[\uD800-\uDBFF]$/, "");
  return `“\u2068${from > 0 ? "…" : ""}${visible(words)}${to < text.length ? "…" : ""}\u2069”`;
}

/** Two signs that may look alike, by their codes: of two that anybody can tell apart, nothing is said. */
function codesAt(record: string, file: string, at: number): string {
  const signs = [record, file].map((text) => String.fromCodePoint(text.codePointAt(at) ?? 0));
  const isPlain = signs.every((sign) => /^[\x20-\x7E]$/.test(sign));
  return isPlain ? "" : ` (${signs.map(codeOf).join(", then ")})`;
}

/** Two texts where they first differ, side by side; `undefined` where they are the same. */
export function excerpts(record: string, file: string): string | undefined {
  if (record === file) return undefined;
  const at = partsAt(record, file);
  const says = (text: string, verb: string) =>
    at >= text.length ? `ends behind ${excerpt(text, at)}` : `${verb} ${excerpt(text, at)}`;
  const codes = at < Math.min(record.length, file.length) ? codesAt(record, file, at) : "";
  return `where the record ${says(record, "says")}, the file ${says(file, "says")}${codes}`;
}
