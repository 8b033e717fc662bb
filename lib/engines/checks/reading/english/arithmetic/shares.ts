import { add, compare, multiply, rational } from "../../rational.ts";
import type { SharesReading } from "../../shares-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { amountOf } from "./change-amounts.ts";
import { readFacingFigures } from "./facing-figures.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { answerOf } from "./share-answers.ts";
import { chosenShares, spentShares, suppliedShares } from "./share-choices.ts";
import { heldShares } from "./share-holders.ts";
import { readShareLines } from "./share-lines.ts";
import { isNear, voteShares } from "./vote-shares.ts";

const CLOSING = new Set(["remaining", "other", "rest"]);
const DIVIDES = new Set(
  "split divided comprises comprised consists consisted breakdown".split(" "),
);
const COMPOSED = new Set(["up", "composed", "broken", "breaks"]);
const SEVERAL = new Set(["multiple", "several", "overlap", "overlapping", "could", "may"]);

function reading(
  t: EnglishText,
  sentence: Sentence,
  shares: readonly Figure[],
  complete: boolean,
): SharesReading {
  const [first, last] = [shares[0] as Figure, shares[shares.length - 1] as Figure];
  return {
    stated: spanOf(t, first.lead, last.end),
    shares: shares.map((share) => ({
      ...spanOf(t, share.first, share.end),
      quantity: share.quantity,
    })),
    complete,
    quoted: (t.quoteOf[first.first] ?? -1) >= 0,
    sentence: spanOf(t, sentence.first, sentence.end),
  };
}

const isShare = ({ quantity }: Figure) => quantity.kind === "percent" && !quantity.upTo;

const REACH_WORDS = 12;

/** "*Half of the budget* goes to pay, 40 percent to …": a share in words before the others, in per cent. */
function shareInWords(t: EnglishText, { first }: Sentence, before: Figure): Figure | undefined {
  for (let i = first; i < Math.min(before.lead, first + REACH_WORDS); i++) {
    const share = t.quantityAt.get(i);
    if (share?.kind !== "share" || share.upTo || lowerAt(t, share.end) !== "of") continue;
    const [value, step] = [multiply(share.value, rational(100n)), rational(1n)];
    const quantity = {
      ...share,
      kind: "percent" as const,
      unit: "percent",
      value,
      step,
      roundStep: step,
    };
    return { quantity, lead: share.hedgedFirst, first: i, end: share.end, governor: i - 1 };
  }
  return undefined;
}

/** Whether the respondents could give more than one answer. */
function isMultiple(t: EnglishText, { first, end }: Sentence): boolean {
  for (let i = Math.max(0, first - 40); i < Math.min(t.tokens.length, end + 40); i++) {
    const lower = lowerAt(t, i);
    if (lower === "multiple") return true;
    if (lower === "than" && lowerAt(t, i - 1) === "more" && lowerAt(t, i + 1) === "one")
      return true;
    if (SEVERAL.has(lower) && lowerAt(t, i + 1) === "choose") return true;
  }
  return false;
}

/** "the remaining 15 %", "the other 30 percent" */
function closes(t: EnglishText, figure: Figure): boolean {
  for (let i = figure.lead - 1; i >= figure.lead - 2; i--) {
    if (CLOSING.has(lowerAt(t, i))) return isA(t, i - 1, WORD.determiner);
  }
  return false;
}

const LOW = rational(99n);
const HIGH = rational(101n);
const REACH_EARLIER = 60;

/**
 * The shares up to the one that takes the rest: back to where they come to a hundred, else all that
 * stand near each other and are no steps ("rose 5 percent").
 */
function closedShares(
  t: EnglishText,
  shares: readonly Figure[],
  last: number,
): Figure[] | undefined {
  const run = [shares[last] as Figure];
  let sum = (shares[last] as Figure).quantity.value;
  for (let i = last - 1; i >= 0; i--) {
    const share = shares[i] as Figure;
    if (!isNear(share, run[0] as Figure) || amountOf(t, share)) break;
    run.unshift(share);
    sum = add(sum, share.quantity.value);
    if (compare(sum, LOW) >= 0 && compare(sum, HIGH) <= 0) break;
  }
  // "Those from the Americas, 31 %, …": an earlier share may be one of them, so nothing is short.
  const earlier = shares[last - run.length];
  const begin = run[0]?.lead ?? 0;
  if (earlier && compare(sum, LOW) < 0 && begin - earlier.end < REACH_EARLIER) return undefined;
  return run.length > 1 ? run : undefined;
}

/** "40 % said yes, 35 % no and 30 % don't know" */
function answeredShares(t: EnglishText, shares: readonly Figure[]): Figure[] | undefined {
  const run: Figure[] = [];
  let question = "";
  let asked = 0;
  for (const figure of shares) {
    const answer = answerOf(t, figure);
    const previous = run[run.length - 1];
    const apart = previous && !isNear(previous, figure);
    const other =
      answer && answer.question !== "" && question !== "" && answer.question !== question;
    // Only the first answer may name what it answers; others with an object answer another question.
    if (!answer || apart || other || (run.length > 0 && !answer.bare)) break;
    run.push(figure);
    question ||= answer.question;
    if (answer.question !== "") asked++;
  }
  return run.length > 1 && asked > 1 ? run : undefined;
}

/** "owned 60 % by the state and 50 % by its founder" */
function ownedShares(t: EnglishText, shares: readonly Figure[]): readonly Figure[] | undefined {
  const first = shares[0] as Figure;
  if (lowerAt(t, first.lead - 1) !== "owned") return undefined;
  const beside = shares.every(
    (share, index) =>
      lowerAt(t, share.end) === "by" && (index === 0 || isNear(shares[index - 1] as Figure, share)),
  );
  return beside ? shares : undefined;
}

/** "is made up of 60 % …, 30 % … and 10 % …", "is split 60 % to 45 %" */
function dividedShares(
  t: EnglishText,
  sentence: Sentence,
  shares: readonly Figure[],
): { shares: readonly Figure[]; complete: boolean } | undefined {
  const first = shares[0] as Figure;
  for (let i = first.lead - 1; i >= Math.max(sentence.first, first.lead - 5); i--) {
    const lower = lowerAt(t, i);
    const made =
      COMPOSED.has(lower) && (lowerAt(t, i + 1) === "of" || lowerAt(t, i + 1) === "down");
    if (!DIVIDES.has(lower) && !made) continue;
    if (
      !shares.every((share, index) => index === 0 || isNear(shares[index - 1] as Figure, share))
    ) {
      return undefined;
    }
    const pair = readFacingFigures(t, shares).find(({ tight }) => tight);
    if (pair) return { shares: shares.slice(0, 2), complete: false };
    const joined = lowerAt(t, (shares[shares.length - 1] as Figure).lead - 1) === "and";
    return joined ? { shares, complete: true } : undefined;
  }
  return undefined;
}

function readSentence(
  t: EnglishText,
  own: FigureSentence,
  next: FigureSentence | undefined,
  before: FigureSentence | undefined,
): SharesReading | undefined {
  const { sentence, figures } = own;
  const shares = figures.filter(isShare);
  if (shares.length === 0) return undefined;
  const following = next?.sentence.first === sentence.end ? next.figures.find(isShare) : undefined;
  const all = following && closes(t, following) ? [...shares, following] : shares;
  const inWords = shareInWords(t, sentence, shares[0] as Figure);
  const both = inWords ? [inWords, ...all] : all;
  const last = both.findIndex((figure) => closes(t, figure));
  const closed = last > 0 ? closedShares(t, both, last) : undefined;
  if (closed) return reading(t, sentence, closed, true);
  if (shares.length < 2) return undefined;
  const held = heldShares(
    t,
    own,
    shares,
    before?.sentence.end === sentence.first ? before : undefined,
  );
  if (held) return reading(t, sentence, held, true);
  const answered = answeredShares(t, shares);
  if (answered) return reading(t, sentence, answered, false);
  const owned = ownedShares(t, shares);
  if (owned) return reading(t, sentence, owned, false);
  const divided = dividedShares(t, sentence, shares);
  if (divided) return reading(t, sentence, divided.shares, divided.complete);
  const apart =
    chosenShares(t, sentence, shares) ??
    spentShares(t, sentence, shares) ??
    suppliedShares(t, shares) ??
    voteShares(t, sentence, shares);
  return apart && reading(t, sentence, apart, false);
}

/** Shares of one whole, each apart from the others. */
export function readShares(t: EnglishText, sentences: readonly FigureSentence[]): SharesReading[] {
  const readings: SharesReading[] = [];
  sentences.forEach((sentence, at) => {
    const shares = readSentence(t, sentence, sentences[at + 1], sentences[at - 1]);
    if (shares && !isMultiple(t, sentence.sentence)) readings.push(shares);
  });
  return [...readings, ...readShareLines(t, sentences)];
}
