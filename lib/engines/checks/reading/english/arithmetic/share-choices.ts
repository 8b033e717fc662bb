import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import type { Figure } from "./figures.ts";
import { answerOf } from "./share-answers.ts";
import { isNear } from "./vote-shares.ts";

const REACH = 7;
const REACH_OBJECT = 5;
/** What people do with the one vote that they have. */
const VOTES = new Set(["voted", "vote", "cast", "opted", "plumped"]);
/** The same where they are asked whom they would vote for. */
const CHOICES = new Set(
  "named chose picked backed back backs favoured favored favour favor preferred prefer supported support choose pick name".split(
    " ",
  ),
);
const REST = new Set(["spoiled", "spoilt", "abstained", "abstain"]);
const ASKS = new Set("vote voting candidate candidates election ballot choice leader".split(" "));
const OF_THEM = new Set("those respondents voters people them members participants".split(" "));
const OWN_WHOLE = new Set(["of", "in", "among", "from"]);

/** Those between whom a vote is, by what they are and not by name. */
const RIVALS = new Set(
  "incumbent challenger candidate opponent rival governor mayor president senator premier minister newcomer independent".split(
    " ",
  ),
);

/** "named *the incumbent*", "backed *a minor candidate*": who was chosen where no name is told. */
function rivalAt(t: EnglishText, from: number): string | undefined {
  if (!isA(t, from, WORD.determiner)) return undefined;
  for (let i = from + 1; i < from + REACH_OBJECT; i++) {
    if (t.tokens[i]?.kind !== "word" || isCapitalised(t.tokens[i])) return undefined;
    if (RIVALS.has(lowerAt(t, i))) {
      return isA(t, i + 1, WORD.preposition) ? undefined : `${lowerAt(t, i - 1)}-${lowerAt(t, i)}`;
    }
  }
  return undefined;
}

/** The name that a share of voters chose; "" for those who chose none; undefined where it is no choice. */
function choiceOf(t: EnglishText, share: Figure, isFirst: boolean): string | undefined {
  if (answerOf(t, share)?.question === "") return "";
  let from = share.end;
  if (OWN_WHOLE.has(lowerAt(t, from))) {
    const them = [from + 1, from + 2].find((index) => OF_THEM.has(lowerAt(t, index)));
    if (!isFirst || them === undefined) return undefined;
    from = them + 1;
  }
  for (let i = from; i < from + REACH; i++) {
    const lower = lowerAt(t, i);
    if (REST.has(lower)) return "";
    if (t.tokens[i]?.kind !== "word" || lower === "and" || t.numberAt.has(i)) return undefined;
    if (!VOTES.has(lower) && !CHOICES.has(lower)) continue;
    const rival = rivalAt(t, i + 1);
    if (rival !== undefined) return rival;
    for (let k = i + 1; k < i + REACH_OBJECT; k++) {
      if (t.tokens[k]?.kind !== "word") break;
      if (!isCapitalised(t.tokens[k])) continue;
      // "Named Ruiz *on the economy*": another may be named on something else.
      return isA(t, k + 1, WORD.preposition) ? undefined : lowerAt(t, k);
    }
    return VOTES.has(lower) ? `${lowerAt(t, i + 1)} ${lowerAt(t, i + 2)}` : undefined;
  }
  return undefined;
}

function isAsked(t: EnglishText, { first, end }: Sentence): boolean {
  for (let i = first; i < Math.min(end, first + 60); i++) {
    if (ASKS.has(lowerAt(t, i)) || VOTES.has(lowerAt(t, i))) return true;
  }
  return false;
}

/** "46 % named Brandt, 38 % named Cole and 21 % were undecided": a vote each. */
export function chosenShares(
  t: EnglishText,
  sentence: Sentence,
  shares: readonly Figure[],
): Figure[] | undefined {
  const run: Figure[] = [];
  const chosen = new Set<string>();
  for (const share of shares) {
    const previous = run[run.length - 1];
    const choice = choiceOf(t, share, previous === undefined);
    if (choice === undefined || chosen.has(choice) || (previous && !isNear(previous, share))) break;
    chosen.add(choice);
    run.push(share);
  }
  // "Voted for the levy" and "voted for the bond" may be two votes of one voter.
  const one = chosen.has("") || [...chosen].every((choice) => choice !== "" && !/ /.test(choice));
  return run.length > 1 && one && isAsked(t, sentence) ? run : undefined;
}

/** Verbs by the word that tells where each share goes or comes from. */
const GOES = new Map<string, string>(
  Object.entries({
    on: "spend spends spent spending",
    to: "goes go went going gives given allocates allocated allotted earmarked",
    from: "comes come came raises raised earns drawn draws gets derives derived",
  }).flatMap(([word, verbs]) => verbs.split(" ").map((verb) => [verb, word] as const)),
);
const REACH_VERB = 14;

/** "is spent 72 % on relief, 19 % on pay and 14 % on rent", "60 % goes to schools, 30 % to roads and …" */
export function spentShares(
  t: EnglishText,
  sentence: Sentence,
  shares: readonly Figure[],
): Figure[] | undefined {
  const [first, ...others] = shares;
  if (!first || others.length < 2) return undefined;
  const to = first.end + 3;
  let word: string | undefined;
  for (let i = Math.max(sentence.first, first.lead - REACH_VERB); i < to; i++) {
    word = GOES.get(lowerAt(t, i)) ?? word;
  }
  if (word === undefined) return undefined;
  // "30 % on rent in May, 40 % on rent in June" are no parts of one sum.
  const uses = new Set<string>();
  const isNew = (use: string) => !uses.has(use) && uses.add(use) !== undefined;
  const goes = (share: Figure) => {
    const whole = share === first && lowerAt(t, share.end) === "of";
    for (let i = share.end; i < share.end + (whole ? REACH : 3); i++) {
      if (lowerAt(t, i) === word)
        return isNew(lowerAt(t, isA(t, i + 1, WORD.determiner) ? i + 2 : i + 1));
      if (!whole && lowerAt(t, i) !== "," && !GOES.has(lowerAt(t, i))) return false;
    }
    return false;
  };
  const last = shares[shares.length - 1] as Figure;
  const joined = lowerAt(t, last.lead - 1) === "and";
  const told = shares.every((share, at) => goes(share) && (at === 0 || isClose(shares, at)));
  return joined && told ? [...shares] : undefined;
}

const isClose = (shares: readonly Figure[], at: number): boolean =>
  isNear(shares[at - 1] as Figure, shares[at] as Figure);

/** Verbs of what has a share of something that no other has. */
const HOLDS = new Set(
  "supplies supplied supply provides provided provide generates generated hold holds held owns owned own controls controlled".split(
    " ",
  ),
);
const REACH_HOLDER = 5;

/** Whether the share is told of one holder's by "accounts for", "made up", "supplies". */
function isHeld(t: EnglishText, { lead, end }: Figure): boolean {
  const [two, one] = [lowerAt(t, lead - 2), lowerAt(t, lead - 1)];
  const accounts = /^account(?:s|ed)?$/.test(two) && one === "for";
  const makesUp = /^(?:make|makes|made)$/.test(two) && one === "up";
  return (accounts || makesUp || HOLDS.has(one)) && lowerAt(t, end) === "of";
}

/** "gas *27 %*", "and wind for *13 %*": the holder right before the share, the verb left out. */
function isAlsoHeld(t: EnglishText, { lead, end }: Figure): boolean {
  if (OWN_WHOLE.has(lowerAt(t, end))) return false;
  const at = lowerAt(t, lead - 1) === "for" ? lead - 2 : lead - 1;
  for (let i = at; i > at - REACH_HOLDER; i--) {
    const lower = lowerAt(t, i);
    if (lower === "," || (lower === "and" && lowerAt(t, i - 1) === ",")) return i < at;
    if (lower === "and" && i < at && t.numberBefore.has(i - 1)) return true;
    if (t.tokens[i]?.kind !== "word") return false;
    if (isA(t, i, WORD.pastVerb | WORD.auxiliary | WORD.preposition | WORD.relative)) return false;
  }
  return false;
}

/** "Coal supplies 41 % of the power, gas 37 % and wind 33 %" */
export function suppliedShares(
  t: EnglishText,
  shares: readonly Figure[],
): readonly Figure[] | undefined {
  const from = shares.findIndex((share) => isHeld(t, share));
  if (from < 0) return undefined;
  const run = [shares[from] as Figure];
  for (let at = from + 1; at < shares.length; at++) {
    const share = shares[at] as Figure;
    if (!isAlsoHeld(t, share) || !isClose(shares, at)) break;
    run.push(share);
  }
  return run.length > 2 ? run : undefined;
}
