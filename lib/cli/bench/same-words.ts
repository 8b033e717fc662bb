import type { Finding } from "#lib/engines/checks/result.ts";

/** Words of a passage, and where they stand in it (UTF-16 units, `end` excluded) if that is known. */
export interface Words {
  stated: string;
  start?: number;
  end?: number;
}

const isPlaced = (words: Words): words is Required<Words> =>
  words.start !== undefined && words.end !== undefined;

/**
 * Whether these are words of the same place of one passage: they share some of it. Where the place of either is not
 * known, their wording decides: one stands inside the other.
 */
export function sameWords(a: Words, b: Words): boolean {
  if (isPlaced(a) && isPlaced(b)) return a.start < b.end && b.start < a.end;
  return a.stated.includes(b.stated) || b.stated.includes(a.stated);
}

/** The words that a finding calls wrong, and their place. */
export function wordsOf({ stated, spans }: Finding): Words {
  const { start, end } = spans.find(({ role }) => role === "stated") ?? {};
  return { stated: stated.text, start, end };
}

/** Whether a finding is about the words in question (`at`), if only some of a passage are. */
export function isAt(passage: { at?: string; start?: number; end?: number }, finding: Finding) {
  const { at, start, end } = passage;
  return at === undefined || sameWords({ stated: at, start, end }, wordsOf(finding));
}
