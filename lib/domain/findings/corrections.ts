import { numberIn, replaceNumber } from "./replace-number.ts";

/** Words of the text that a suggestion would replace, and by what. */
export interface Correction {
  start: number;
  end: number;
  exact: string;
  /** What would stand there; the old words where a person has to change them. */
  newText: string;
  /** The suggestion does not say what to write. */
  byHand: boolean;
}

interface Place {
  role: string;
  start: number;
  end: number;
  exact: string;
}

/** Longer passages are not replaced whole for the sake of one word in them. */
const WHOLE = 80;

/** A longer list, or one over several paragraphs, is put right where its first item stands. */
const LIST = 300;

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Where `wanted` stands in the words on its own, not inside another word; −1 where not, or twice. */
function only(words: string, wanted: string): number {
  if (wanted === "") return -1;
  const found: number[] = [];
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const [before = "", after = ""] = [words[at - 1], words[at + wanted.length]];
    const [first = "", last = ""] = [wanted[0], wanted.at(-1)];
    const inside =
      (letterOrDigit.test(before) && letterOrDigit.test(first)) ||
      (letterOrDigit.test(after) && letterOrDigit.test(last));
    if (!inside) found.push(at);
  }
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

/** Words that describe what to write, and are not what to write: "a month from 1 to 12". */
const describing = /^(an?|the|about|almost|nearly|at least|at most|up to|(more|less|fewer) than) /i;

/** `17 → 18`, or `“said” → “told”, as the source has it`: the old words and the new ones. */
function sidesOf(suggestion: string): { old: string; fresh: string } | undefined {
  const [left, right, ...more] = suggestion.split(" → ");
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  const bare = (words: string) => /^["“](.*)["”]$/s.exec(words.trim())?.[1] ?? words.trim();
  const old = bare(left.replace(/: the \p{L}+$/u, ""));
  // What comes after a comma explains, unless the old words have one, too.
  const fresh = bare(old.includes(",") ? right : (right.split(/, (?!\d)/)[0] ?? ""));
  const describes = describing.test(fresh) && !describing.test(old);
  return describes || fresh === "" || fresh.includes(" or ") ? undefined : { old, fresh };
}

const percent = /^(%|per ?cent)(?!\p{L})/iu;

const scale =
  /^[^\p{L}]*(hundred|thousand|million|billion|trillion|lakh|crore|k|m|mn|bn|tn)(?!\p{L})/iu;

/** Whether what stands around a number says the same in both: "% increase" and "%". */
function sameUnit(old: string, fresh: string): boolean {
  // A number without a scale is not so many millions.
  if (fresh === "") return !scale.test(old);
  if (old === fresh || old.startsWith(`${fresh} `)) return true;
  return percent.test(old) && percent.test(fresh);
}

/** What the old words become: where only their number changes, in the text's way of writing it. */
function become(old: string, fresh: string): string {
  const [from, to] = [numberIn(old), numberIn(fresh)];
  if (from === undefined || to === undefined) return fresh;
  const around = (words: string) => words.replace(/[\d.,٠-٩]*[\d٠-٩]/u, "").trim();
  const [unit, freshUnit] = [around(old), /\d/.test(fresh) ? around(fresh) : ""];
  // "34-year-old" in place of a bare "43".
  if (unit === "" && /^-\p{L}/u.test(freshUnit)) return to;
  if (unit === "" || !sameUnit(unit, freshUnit)) return fresh;
  return replaceNumber(old, from, to) ?? fresh;
}

const isoDay = /^(\d{4}-\d{2})-(\d{2})$/;

/** The words with the old ones replaced, in whatever form the text writes them. */
function rewritten(words: string, old: string, fresh: string): string | undefined {
  const at = only(words, old);
  if (at >= 0) return words.slice(0, at) + become(old, fresh) + words.slice(at + old.length);
  const [oldDay, freshDay] = [isoDay.exec(old), isoDay.exec(fresh)];
  if (oldDay && freshDay) {
    // Only the day of the month can be told in words without knowing how the text writes dates.
    const sameMonth = oldDay[1] === freshDay[1];
    const day = (match: RegExpExecArray) => String(Number(match[2]));
    return sameMonth ? replaceNumber(words, day(oldDay), day(freshDay)) : undefined;
  }
  const number = /[\d.,]*\d/;
  const [from, to] = [number.exec(old)?.[0], number.exec(fresh)?.[0]];
  if (!from || !to || old.replace(from, "") !== fresh.replace(to, "")) return undefined;
  return replaceNumber(words, from, to);
}

function replacing(place: Place, old: string, fresh: string): Correction | undefined {
  const newText = rewritten(place.exact, old, fresh);
  if (newText === undefined) return undefined;
  const at = place.exact.indexOf(old);
  if (place.exact.length <= WHOLE || at < 0) return { ...place, newText, byHand: false };
  const start = place.start + at;
  return { start, end: start + old.length, exact: old, newText: become(old, fresh), byHand: false };
}

/** The words that a suggestion without new words speaks of: the list, or what stands beside it. */
function spokenOf(index: number, spans: readonly Place[], text: string): Place | undefined {
  const items = spans.filter(({ role }) => role === "item");
  if (items.length > 1) {
    const start = Math.min(...items.map((item) => item.start));
    const end = Math.max(...items.map((item) => item.end));
    const exact = text.slice(start, end);
    if (exact.length <= LIST && !exact.includes("\n")) return { role: "item", start, end, exact };
  }
  const stated = spans.find(({ role }) => role === "stated");
  const beside = spans.find(({ role }) => role !== "stated");
  return index > 0 ? (beside ?? stated) : (stated ?? beside);
}

const order = ["stated", "anchor", "related", "item"];

/**
 * What a finding's suggestion comes to in the text: which words, and what would stand there. Where
 * the suggestion leaves it to a person, the words that it speaks of.
 * @param index its place among the finding's suggestions: the first is about what is stated
 */
export function correctionOf(
  suggestion: string,
  index: number,
  spans: readonly Place[],
  text: string,
): Correction | undefined {
  const sides = sidesOf(suggestion);
  const places = [...spans].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  for (const place of sides ? places : []) {
    const found = sides && replacing(place, sides.old, sides.fresh);
    if (found) {
      const { start, end, exact, newText, byHand } = found;
      return { start, end, exact, newText, byHand };
    }
  }
  // Of an arrow the left side says which words are meant, even where the right one only describes.
  const [left = "", right] = suggestion.split(" → ");
  const named = right && places.find(({ exact }) => only(exact, left) >= 0);
  const spoken = named || spokenOf(right ? 0 : index, spans, text);
  if (!spoken) return undefined;
  const { start, end, exact } = spoken;
  return { start, end, exact, newText: exact, byHand: true };
}
