import type { DatedText } from "../dates/dated-text.ts";
import { datedAt, type ToldDate } from "../dates/told-dates.ts";
import { lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import type { Anniversary } from "./anniversary-words.ts";

const CLAUSE_REACH = 16;
const FOUNDED = new Set(
  "founded established formed launched opened created started built completed".split(" "),
);
const FOUNDED_REACH = 6;

/** The date that "anniversary" follows: "who married on 8 June 1974, marked their 50th anniversary". */
export function marriageBefore(
  dated: DatedText,
  first: number,
  start: number,
): ToldDate | undefined {
  const { t } = dated;
  for (let i = first - 1; i >= Math.max(start, first - CLAUSE_REACH); i--) {
    if (!/^(?:married|wed)$/.test(lowerAt(t, i))) continue;
    for (let at = i + 1; at < first; at++) {
      const date = datedAt(dated, at);
      if (date) return date;
    }
  }
  return undefined;
}

/** "The club, *founded in 1899*, will", "which was opened in 1924": a clause of the subject's own. */
function clausesBefore({ t }: DatedText, first: number, start: number): number[] {
  const found: number[] = [];
  for (let i = first - 1; i >= Math.max(start + 1, first - CLAUSE_REACH); i--) {
    if (!FOUNDED.has(lowerAt(t, i))) continue;
    let at = i - 1;
    while (/^(?:was|which|first)$/.test(lowerAt(t, at))) at--;
    if (lowerAt(t, at) === ",") found.push(i);
  }
  return found;
}

/** "Founded in 1949, the firm marks its 75th anniversary", "… its 75th anniversary. It was founded in 1949". */
export function foundingNear(
  dated: DatedText,
  { first, end, ofBody }: Anniversary,
): ToldDate | undefined {
  const { t } = dated;
  const turns = ofBody && lowerAt(t, end - 1) !== "birthday";
  const own = turns || /^(?:its|their)$/.test(lowerAt(t, first - 1));
  if (!own || !/^[.,]?$|^(?:this|on|in|with|next|last|today)$/.test(lowerAt(t, end))) {
    return undefined;
  }
  const here = sentenceIndexAt(t, first);
  const [sentence, next] = [t.sentences[here], t.sentences[here + 1]];
  const starts = sentence
    ? [sentence.first, sentence.first + 1, ...clausesBefore(dated, first, sentence.first)]
    : [];
  if (next && /^(?:it|they)$/.test(lowerAt(t, next.first))) starts.push(next.first + 2);
  for (const at of starts) {
    if (!FOUNDED.has(lowerAt(t, at))) continue;
    for (let i = at + 1; i < at + FOUNDED_REACH; i++) {
      const date = datedAt(dated, i);
      if (date) return date;
    }
  }
  return undefined;
}
