import { isLetter } from "../reading/scan-tokens.ts";
import type { Span } from "../reading/span.ts";
import { scanWords, wordKey } from "./scan-words.ts";

export interface QuotedWord extends Span {
  /** As it is compared; "" for words that stand in brackets, in place of any others. */
  key: string;
}

/** Some words of a quotation that are looked for together. */
export interface QuotedUnit {
  words: QuotedWord[];
  /** It goes on where the one before it ended, without an ellipsis between them. */
  joined: boolean;
}

const MIN_WORDS = 4;
const MAX_WORDS = 40;
const MAX_BRACKET = 200;
const CLOSING: Readonly<Record<string, string>> = { "[": "]", "(": ")" };
const SENTENCE_ENDS = new Set(["!", "?", ".", ";"]);

function splice(units: QuotedUnit[]): QuotedUnit[] {
  const out: QuotedUnit[] = [];
  for (const unit of units) {
    const last = out.at(-1);
    if (last && unit.joined && unit.words.length < MIN_WORDS) last.words.push(...unit.words);
    else if (unit.words.length > 0) out.push(unit);
  }
  return out;
}

/**
 * The words of a quotation in units of a sentence or less. An ellipsis parts units and may stand
 * for any words; what stands in brackets is the editor's.
 */
export function quotedUnits(text: string, { start, end }: Span): QuotedUnit[] {
  const units: QuotedUnit[] = [{ words: [], joined: false }];
  const current = () => units[units.length - 1] as QuotedUnit;
  const begin = (joined: boolean) => {
    if (current().words.length > 0) units.push({ words: [], joined });
    else current().joined &&= joined;
  };
  /** A letter in brackets whose case was changed, to be put before the word that follows it. */
  let letter: Span | undefined;
  scanWords(
    text,
    start,
    end,
    (from, to) => {
      const changed = letter?.end === from - 1 ? letter : undefined;
      const first = changed ? text.slice(changed.start, changed.end) : "";
      letter = undefined;
      const glued = current().words.at(-1);
      // "it[self]s": a word with a part in brackets is the editor's as a whole.
      if (!changed && glued?.key === "" && glued.end === from) {
        glued.end = to;
        return;
      }
      if (current().words.length >= MAX_WORDS) begin(true);
      current().words.push({
        start: changed?.start ?? from,
        end: to,
        key: wordKey(first + text.slice(from, to)),
      });
    },
    (_, at) => {
      const mark = text.charAt(at);
      if (mark === "…" || (mark === "." && /^\. ?\./.test(text.slice(at, at + 3)))) {
        begin(false);
        let i = at + 1;
        while (i < end && (text[i] === "." || (text[i] === " " && text[i + 1] === "."))) i++;
        return i;
      }
      const close = CLOSING[mark];
      if (close) {
        const length = text.slice(at + 1, Math.min(end, at + MAX_BRACKET)).indexOf(close);
        if (length < 0) return undefined;
        const inside = text.slice(at + 1, at + 1 + length).trim();
        const after = at + length + 2;
        if (/^[.… ]+$/.test(inside)) begin(false);
        else if (inside.length === 1 && isLetter(text.charCodeAt(after))) {
          letter = { start: at + 1, end: at + 2 };
        } else if (inside.toLowerCase() !== "sic") {
          const last = current().words.at(-1);
          if (last?.end === at) Object.assign(last, { end: after, key: "" });
          else current().words.push({ start: at, end: after, key: "" });
        }
        return after;
      }
      const ends = SENTENCE_ENDS.has(mark) && /^\s/.test(text.charAt(at + 1));
      if (ends && current().words.length >= MIN_WORDS) begin(true);
      return undefined;
    },
  );
  return splice(units);
}
