import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Figure } from "./figures.ts";
import { answerOf } from "./share-answers.ts";

const OWN_WHOLE = new Set(
  "in among of for from at since during by between than to on over".split(" "),
);
const REACH = 16;

/** Whether two shares stand so near that they are told together. */
export function isNear(a: Figure, b: Figure): boolean {
  return b.lead - a.end <= REACH;
}

const POLLED = new Set(
  "leads lead led leading trails trailed trailing ahead beat beats defeated defeats won wins vote votes ballots poll polls survey precincts counted".split(
    " ",
  ),
);

/** "98 percent of the votes counted" is no candidate's. */
const COUNTED = new Set(["counted", "tallied", "cast", "reported", "reporting"]);

/** Whether a share is of a whole of its own: "48 percent in Ohio", "52 percent of women". */
function hasOwnWhole(t: EnglishText, { end }: Figure): boolean {
  if (!OWN_WHOLE.has(lowerAt(t, end))) return false;
  const facing = lowerAt(t, end) === "to" && t.numberAt.has(end + 1);
  const votes = lowerAt(t, end) === "of" && ["vote", "votes"].includes(lowerAt(t, end + 2));
  const after = lowerAt(t, end + 3);
  const narrowed = (OWN_WHOLE.has(after) && after !== "to") || COUNTED.has(after);
  return !facing && !(votes && !narrowed);
}

const CLAUSES = new Set(["while", "but", "whereas", "whose", ";", ":"]);
const NO_VOTES = new Set(["turnout", "rating", "ratings", "approval", "precincts", "margin"]);

/** "Brown 9 percent", "Johnson at 9 percent", "Cole took 41 percent": a name right before a share. */
function isNamed(t: EnglishText, previous: Figure, share: Figure): boolean {
  for (let i = previous.end; i < share.lead; i++) {
    if (CLAUSES.has(lowerAt(t, i)) || NO_VOTES.has(lowerAt(t, i))) return false;
  }
  for (let i = share.lead - 1; i >= share.lead - 3 && i >= previous.end; i--) {
    if (isCapitalised(t.tokens[i])) return !t.placeAt.has(i) && !t.placeAt.has(i - 1);
  }
  return false;
}

const CARRIES = new Set(["won", "carried", "took", "lost", "captured", "wins", "carries"]);

/** "won Dayton with 62 percent": a share of the votes there. */
function isOfPlace(t: EnglishText, { governor }: Figure): boolean {
  if (lowerAt(t, governor) !== "with" || !isCapitalised(t.tokens[governor - 1])) return false;
  for (let i = governor - 2; i > governor - 5; i--) if (CARRIES.has(lowerAt(t, i))) return true;
  return false;
}

function isTurnout(t: EnglishText, { lead, end }: Figure): boolean {
  for (let i = lead - 3; i < end + 3; i++) if (NO_VOTES.has(lowerAt(t, i))) return true;
  return false;
}

/** The votes of candidates: "48% to 45%, with Johnson at 9%", "Reed won 52 percent, Cole 41 percent". */
export function voteShares(
  t: EnglishText,
  sentence: Sentence,
  shares: readonly Figure[],
): Figure[] | undefined {
  let polled = false;
  for (let i = sentence.first; i < Math.min(sentence.end, sentence.first + 80); i++) {
    polled ||= POLLED.has(lowerAt(t, i));
  }
  if (!polled) return undefined;
  const run: Figure[] = [];
  for (const share of shares) {
    const previous = run[run.length - 1];
    if (!previous) {
      if (isOfPlace(t, share)) return undefined;
      if (!hasOwnWhole(t, share) && !isTurnout(t, share)) run.push(share);
      continue;
    }
    const facing = share.first === previous.end + 1;
    const undecided = answerOf(t, share)?.question === "";
    if (!isNear(previous, share) || isTurnout(t, share)) break;
    if (!facing && !undecided && !isNamed(t, previous, share)) break;
    if (lowerAt(t, share.governor) === "from") break;
    if (hasOwnWhole(t, share)) return undefined;
    run.push(share);
  }
  return run.length > 1 ? run : undefined;
}
