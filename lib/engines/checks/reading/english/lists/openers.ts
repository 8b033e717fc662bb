import { dashWidth, type EnglishText, isDash, lowerAt } from "../text/english-text.ts";

/** A mark or words that open a list: ":", " — ", ", including", "namely". */
export interface Opener {
  link: "colon" | "dash" | "partial" | "statement";
  /** The opening token and the first of the list. */
  at: number;
  first: number;
  /** Only names can follow: "two dogs called …". */
  names: boolean;
}

type Words = Pick<Opener, "link" | "names"> & { words: string[] };

/** Words that open a list which need not be complete, and those after which it is. */
const PARTIAL =
  "including|include|includes|included|such as|among them|among whom|among these|among those|led by|headed by|topped by|like|notably|most notably|especially|particularly|mainly|for example|for instance|e.g.|chief among them|starting with|beginning with|ranging from|not least|some of them|even";
const WHOLE =
  "namely|specifically|i.e.|viz.|which are|they are|they were|these are|as follows|comprising|comprised of|consisting of|made up of";
const NAMED = "known as|who are|called|named";

const byFirstWord = new Map<string, Words[]>();
for (const [phrases, link, names] of [
  [PARTIAL, "partial", false],
  [WHOLE, "statement", false],
  [NAMED, "statement", true],
] as const) {
  for (const phrase of phrases.split("|")) {
    const words = phrase.split(" ");
    const first = words[0] as string;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, link, names }]);
  }
}

const MARKS = new Set([":", ",", "("]);

/** The opener at the token `index`, with the mark before its words where one stands there. */
export function openerAt(t: EnglishText, index: number): Opener | undefined {
  const token = t.tokens[index];
  if (token?.kind !== "mark") return wordOpener(t, index, index);
  if (isDash(t, index)) {
    const first = index + dashWidth(t, index);
    return wordOpener(t, index, first) ?? { link: "dash", at: index, first, names: false };
  }
  if (!MARKS.has(token.text)) return undefined;
  if (token.text !== ":") return wordOpener(t, index, index + 1);
  return t.tokens[index + 1]?.gap === "none"
    ? undefined
    : { link: "colon", at: index, first: index + 1, names: false };
}

function wordOpener(t: EnglishText, at: number, index: number): Opener | undefined {
  const lower = lowerAt(t, index);
  const phrases = byFirstWord.get(lower);
  if (lower === "identified" || lower === "named") {
    // "named locally as", "identified by police as".
    for (let i = index + 1; i < index + 6 && t.tokens[i]?.kind === "word"; i++) {
      if (lowerAt(t, i) === "as") return { link: "statement", at, first: i + 1, names: true };
    }
  }
  if (!phrases) return undefined;
  for (const { words, link, names } of phrases) {
    if (!words.every((word, offset) => lowerAt(t, index + offset) === word)) continue;
    let first = index + words.length;
    if ([",", ":", "are", "were"].includes(lowerAt(t, first))) first++;
    return { link, at, first, names };
  }
  return undefined;
}
