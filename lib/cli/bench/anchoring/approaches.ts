import search from "approx-string-match";
import { diff_match_patch as DiffMatchPatch } from "diff-match-patch";
import type { Stretch } from "#lib/engines/anchoring/alignment/sentences.ts";
import { carryOver } from "#lib/engines/anchoring/carrying/carry-over.ts";
import type { Answer } from "./score.ts";

/** A way to find spans of one text again in another. */
export interface Approach {
  name: string;
  /** The longest text, in words, that it is asked for: the slow ones would take minutes on more. */
  upToWords: number;
  find: (oldText: string, newText: string, spans: readonly Stretch[]) => Answer[];
}

function carried(oldText: string, newText: string, spans: readonly Stretch[]): Answer[] {
  const found = carryOver(
    oldText,
    newText,
    spans.map((span) => [span]),
  );
  return found.map(({ ranges, outcome }) => {
    const [first, last] = [ranges[0], ranges.at(-1)];
    const place = first && last ? { start: first.start, end: last.end } : undefined;
    return { place, same: outcome === "exact" || outcome === "moved" };
  });
}

const CONTEXT = 32;

/** How alike two strings are: 1 less the share of the first that has to be edited. */
function nearness(text: string, wanted: string): number {
  if (wanted === "") return 1;
  const [best] = search(text, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}

/**
 * Each span by a search of its own: exact places, else approximate ones; the best by quote, context and
 * position, weighed 50, 20, 20 and 2, as annotation clients on web pages do.
 */
function searched(oldText: string, newText: string, spans: readonly Stretch[]): Answer[] {
  return spans.map(({ start, end }) => {
    const quote = oldText.slice(start, end);
    const prefix = oldText.slice(Math.max(0, start - CONTEXT), start);
    const suffix = oldText.slice(end, end + CONTEXT);
    const exact: { start: number; end: number; errors: number }[] = [];
    for (let at = newText.indexOf(quote); at >= 0; at = newText.indexOf(quote, at + 1)) {
      exact.push({ start: at, end: at + quote.length, errors: 0 });
    }
    const found =
      exact.length > 0 ? exact : search(newText, quote, Math.min(256, quote.length / 2));
    let best: { place: Stretch; score: number } | undefined;
    for (const match of found) {
      const before = newText.slice(Math.max(0, match.start - prefix.length), match.start);
      const after = newText.slice(match.end, match.end + suffix.length);
      const score =
        50 * (1 - match.errors / quote.length) +
        20 * nearness(before, prefix) +
        20 * nearness(after, suffix) +
        2 * (1 - Math.abs(match.start - start) / newText.length);
      if (!best || score > best.score)
        best = { place: { start: match.start, end: match.end }, score };
    }
    return { place: best?.place };
  });
}

function characterDiff(oldText: string, newText: string, spans: readonly Stretch[]): Answer[] {
  const differ = new DiffMatchPatch();
  differ.Diff_Timeout = 0;
  const differences = differ.diff_main(oldText, newText);
  return spans.map(({ start, end }) => {
    const from = differ.diff_xIndex(differences, start);
    const to = differ.diff_xIndex(differences, end);
    return { place: to > from ? { start: from, end: to } : undefined };
  });
}

export const APPROACHES: readonly Approach[] = [
  { name: "Stet, carryOver", upToWords: Number.POSITIVE_INFINITY, find: carried },
  {
    name: "a search for each span (approx-string-match)",
    upToWords: 100_000,
    find: searched,
  },
  {
    name: "a diff by characters (diff-match-patch)",
    upToWords: 20_000,
    find: characterDiff,
  },
];
