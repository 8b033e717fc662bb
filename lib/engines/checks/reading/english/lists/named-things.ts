import type { ListedName } from "../../name-list-reading.ts";
import { isAdjectiveOfPeople } from "../names/demonyms.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";

/** Names that share their country with another name and are only a part of it, or not only it. */
const PARTS = new Set(
  "england|scotland|wales|northern ireland|trinidad|antigua|saint vincent|congo|palestine".split(
    "|",
  ),
);
const SEPARATORS = new Set([",", ";", ":", "and", "or", "plus", "—", "–", "-", "("]);
const SILENT = new Set([...SEPARATORS, "the", ")", "'s"]);
/** What begins a detail of the last name, after which the sentence goes on: "Tom Reed, *34*". */
const DETAILS = new Set(["of", "from", "aged", "jr.", "sr.", "jr", "sr", "ii", "iii"]);
const MAX_DETAIL = 12;

/** The words from `first` to `end` that are no separators, in one form. */
function wordsOf(t: EnglishText, first: number, end: number): string {
  let words = "";
  for (let i = first; i < end; i++) {
    const lower = lowerAt(t, i);
    if (!SILENT.has(lower)) words += words === "" ? lower : ` ${lower}`;
  }
  return words;
}

/** Where the words before the item `first` begin that are its own: after the last separator. */
function titleStart(t: EnglishText, from: number, first: number): number {
  let i = first;
  while (i > from && i > first - MAX_DETAIL && !SEPARATORS.has(lowerAt(t, i - 1))) i--;
  return i;
}

/** A capitalised word that is no language, faith or people: "Cole", but not "French". */
function mayBeSurname(t: EnglishText, index: number): boolean {
  const token = t.tokens[index];
  return token?.capital === true && !isAdjectiveOfPeople(token.text);
}

function lastDetail(t: EnglishText, itemEnd: number, end: number): string {
  const mark = lowerAt(t, itemEnd);
  const first = mark === "," || mark === "(" ? itemEnd + 1 : itemEnd;
  const begins =
    mark === "(" || DETAILS.has(lowerAt(t, first)) || t.numberAt.has(first) || t.placeAt.has(first);
  return begins ? wordsOf(t, first, Math.min(end, first + MAX_DETAIL)) : "";
}

/**
 * What the items of a list name. Token indices: the list goes from `start`, so that a title before
 * its first item is seen, to `end`.
 */
export function namedThings(
  t: EnglishText,
  items: readonly { first: number; end: number }[],
  start: number,
  end: number,
): ListedName[] {
  return items.map((item, k) => {
    const place = t.placeAt.get(item.first);
    const whole = place?.end === item.end ? place : undefined;
    const name = wordsOf(t, item.first, item.end);
    const from = items[k - 1]?.end ?? start;
    const next = items[k + 1]?.first;
    return {
      ...spanOf(t, item.first, item.end),
      name,
      thing: whole && !PARTS.has(name) ? `${whole.kind} ${whole.code}` : name,
      title: wordsOf(t, titleStart(t, from, item.first), item.first),
      detail:
        next === undefined
          ? lastDetail(t, item.end, end)
          : wordsOf(t, item.end, Math.min(titleStart(t, item.end, next), item.end + MAX_DETAIL)),
      shared: !whole && item.end === item.first + 1 && mayBeSurname(t, item.first),
    };
  });
}
