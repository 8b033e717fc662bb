import { checkText } from "#lib/engines/checks/check-text.ts";
import type { Outcome } from "#lib/engines/checks/result.ts";
import type { Passage } from "./passage.ts";
import { isAt, sameWords, type Words, wordsOf } from "./same-words.ts";

/** How many flags of a rule were right, how many wrong, and how many it should have raised. */
export interface Score {
  passages: number;
  right: number;
  wrong: number;
  missed: number;
  /** The ids of passages with a wrong or a missed flag, with what it was. */
  misses: string[];
}

interface Flag extends Words {
  outcome: Outcome;
}

const isFlag = ({ outcome }: { outcome: Outcome }) => outcome !== "consistent";

/** What the rule flags in a passage. */
export function flagsOf(rule: string, passage: Passage): Flag[] {
  const { text, language = "en", timeZone, sources, published } = passage;
  const { findings } = checkText({
    ...{ text, language },
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(sources === undefined ? {} : { sources }),
    ...(published === undefined ? {} : { publishedOn: published }),
  });
  return findings
    .filter((finding) => finding.rule === rule && isFlag(finding) && isAt(passage, finding))
    .map((finding) => ({ outcome: finding.outcome, ...wordsOf(finding) }));
}

/** Holds the flags against what was expected: a flag with another outcome is wrong, and one missed. */
export function compareFlags(expected: readonly Flag[], flags: readonly Flag[]) {
  const open = [...flags];
  const missed: Flag[] = [];
  for (const wanted of expected.filter(isFlag)) {
    const at = open.findIndex((flag) => flag.outcome === wanted.outcome && sameWords(flag, wanted));
    if (at < 0) missed.push(wanted);
    else open.splice(at, 1);
  }
  return { right: flags.length - open.length, wrong: open, missed };
}

/** Scores a rule over passages. */
export function scoreRule(rule: string, passages: readonly Passage[]): Score {
  const score: Score = { passages: passages.length, right: 0, wrong: 0, missed: 0, misses: [] };
  for (const passage of passages) {
    const { right, wrong, missed } = compareFlags(passage.expected, flagsOf(rule, passage));
    score.right += right;
    score.wrong += wrong.length;
    score.missed += missed.length;
    for (const flag of wrong)
      score.misses.push(`${passage.id}: wrongly ${flag.outcome} “${flag.stated}”`);
    for (const flag of missed)
      score.misses.push(`${passage.id}: missed ${flag.outcome} “${flag.stated}”`);
  }
  return score;
}

/** Of the flags raised, the share that was right; null where none was raised. */
export function precisionOf({ right, wrong }: Score): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Of the flags that there should have been, the share that was raised; null where none should. */
export function recallOf({ right, missed }: Score): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}
