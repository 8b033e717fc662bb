import { isCapitalised } from "../../scan-tokens.ts";
import { isInstitution } from "../lists/joined-names.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { countryOfWord } from "./affiliations.ts";

/** Words that a title goes on with: "Secretary *of State*", "Minister *for Foreign Affairs*". */
const TITLE_TAIL = new Set(
  "of for the state states defense defence treasury commerce staff interior labor labour education energy homeland security health affairs house senate commons navy army force air police national foreign home finance justice transport transportation agriculture trade environment culture culture veterans opposition majority minority party union parliament assembly court supreme district city county committee republic & assistant principal".split(
    " ",
  ),
);

/** The last title of the chunk that a capitalised name follows: "White House press *secretary* Ann". */
function lastTitle(t: EnglishText, first: number, end: number): number {
  let last = -1;
  for (let i = first; i < end && t.tokens[i]?.kind === "word"; i++) {
    if (isA(t, i, WORD.title) && isCapitalised(t.tokens[i + 1]) && i + 1 < end) last = i;
  }
  return last;
}

/**
 * Where the name begins in "US Secretary of State John Kerry": the index after its title, `first`
 * where there is none, and `end` where there is nothing but a title ("President of France").
 */
export function skipTitle(t: EnglishText, first: number, end: number): number {
  const begin = isA(t, first, WORD.determiner) ? first + 1 : first;
  let i = Math.max(begin, lastTitle(t, begin, end));
  let sawTitle = false;
  while (i < end) {
    const place = t.placeAt.get(i);
    const lower = lowerAt(t, i);
    if (isA(t, i, WORD.title)) {
      sawTitle = true;
      i++;
    } else if (place && place.end <= end && (place.end < end || sawTitle)) {
      // A place right before another capitalised word is an adjective: "US Senator", "Georgia Rep.".
      i = place.end;
    } else if (countryOfWord(t.tokens[i]?.text ?? "")) i++;
    else if (sawTitle && (TITLE_TAIL.has(lower) || lower === "'s" || isInstitution(lower))) i++;
    else break;
  }
  return sawTitle ? i : begin;
}
