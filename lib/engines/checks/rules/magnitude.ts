import { quantityText } from "../arithmetic/figure-text.ts";
import { compare, decimalText, divide, integerOf, numberOf } from "../reading/rational.ts";
import type { ScaledFigureReading } from "../reading/scaled-figure-reading.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule } from "../rule.ts";

type Figure = ScaledFigureReading;

const shared = (a: readonly string[], b: readonly string[]) =>
  [...new Set(a)].filter((each) => b.includes(each));

/** How many thousands the larger one is of the smaller: 1 for a million and a billion; else none. */
function thousandsApart(a: Figure, b: Figure): number | undefined {
  const [low, high] = compare(a.quantity.value, b.quantity.value) < 0 ? [a, b] : [b, a];
  const times = integerOf(divide(high.quantity.value, low.quantity.value));
  if (times === undefined) return undefined;
  if (times === 1) return 0;
  const zeros = /^1((?:000)+)$/.exec(String(times))?.[1];
  return zeros === undefined ? undefined : zeros.length / 3;
}

/** Whether two figures can be of different things or times by what stands around them. */
function areApart(a: Figure, b: Figure): boolean {
  if (a.rate !== b.rate || a.corrected || b.corrected) return true;
  // In one sentence only "the $4bn" can take up what has just been told.
  if (a.sentenceIndex === b.sentenceIndex && !b.definite) return true;
  return a.years.length > 0 && b.years.length > 0 && shared(a.years, b.years).length === 0;
}

/** Both name somebody or some place, and not the same. */
function areOthers(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && shared(a, b).length === 0;
}

/** What a sum that has just been told may be called: "the $2.4 million project". */
const BROAD = new Set(
  "project plan scheme programme program deal agreement package investment transaction purchase settlement penalty contract offer bid effort demand claim lawsuit suit bill cost price funding money cash grant loan award gift donation budget windfall payout compensation".split(
    " ",
  ),
);
/** What a measure that has just been told may be called: "the 12 million tonne harvest". */
const YIELDS = new Set(
  "harvest crop output production yield catch haul supply stockpile cargo shipment consignment load spill".split(
    " ",
  ),
);
/** What has a sum of its own beside any project. */
const OWN = new Set(
  "revenue profit sale loss asset debt income turnover earning fund economy market value wealth fortune budget deficit surplus".split(
    " ",
  ),
);

/** Whether the later figure takes up, as something known, what a sentence right before has told. */
function isTakenUp(a: Figure, b: Figure): boolean {
  if (!b.definite || b.sentenceIndex - a.sentenceIndex > 2 || a.digits.length < 2) return false;
  if (b.heads.length === 0) return b.vague === "" || b.vague === a.vague;
  if (a.quantity.kind === "measure") return b.heads.some((head) => YIELDS.has(head));
  return b.heads.some((head) => BROAD.has(head)) && !a.heads.some((head) => OWN.has(head));
}

/** "To buy rival for £450m", then "agreed to buy its rival … for £450bn": the lead tells it again. */
function isOfHeadline(a: Figure, b: Figure): boolean {
  const near = a.headline && b.sentenceIndex - a.sentenceIndex === 1 && a.digits.length > 1;
  return near && a.quantity.kind === "money" && shared(a.words, b.words).length > 1;
}

/** How surely two figures are of the same thing. */
type Tie = "sure" | "likely" | "none";

/**
 * What speaks for the two being of the same thing: the noun they are of, and the words around both.
 * A noun that the one is of and the other is not parts them.
 */
function tieOf(a: Figure, b: Figure): Tie {
  const heads = shared(a.heads, b.heads);
  const words = shared(a.words, b.words).filter((word) => !heads.includes(word));
  const definite = a.definite || b.definite;
  const long = a.digits.length > 1;
  if (heads.length > 0) {
    const known = words.length > 0 || definite || a.headline;
    const others = !definite && areOthers(a.names, b.names);
    if (!others && (long ? known : words.length > 0 && definite)) return "sure";
    return long || words.length > 0 ? "likely" : "none";
  }
  if (isTakenUp(a, b) || isOfHeadline(a, b)) return "sure";
  // Words around two figures of one sentence are the same ones.
  if (a.sentenceIndex === b.sentenceIndex) return "none";
  if (a.heads.length > 0 && b.heads.length > 0) return "none";
  // "$4.2bn … the deal" and "a $4.2m deal": the noun stands somewhere near the bare figure.
  const near = [...shared(a.heads, b.words), ...shared(b.heads, a.words)];
  const same = a.quantity.kind === "measure" || (a.vague !== "" && a.vague === b.vague);
  const others = words.filter((word) => !near.includes(word)).length;
  if ((near.length > 0 || same) && long) {
    const sure = others > 2 || (others > 0 && b.definite && same);
    return sure ? "sure" : others > 0 ? "likely" : "none";
  }
  return long && others > 2 ? "likely" : "none";
}

function outcomeOf(a: Figure, b: Figure): Outcome | undefined {
  const thousands = thousandsApart(a, b);
  if (thousands === 0) return shared(a.heads, b.heads).length > 0 ? "consistent" : undefined;
  const tie = tieOf(a, b);
  if (tie === "none" || thousands === undefined || thousands > 2 || areApart(a, b))
    return undefined;
  return tie === "sure" && !a.quoted && !b.quoted ? "contradiction" : "possible";
}

function findingOf(earlier: Figure, later: Figure, outcome: Outcome, text: string): FindingDraft {
  const [a, b] = [earlier, later].map(({ figure }) => text.slice(figure.start, figure.end));
  const holds = outcome === "consistent";
  const value = quantityText(earlier.quantity.value, earlier.quantity);
  const times = divide(
    compare(earlier.quantity.value, later.quantity.value) > 0
      ? earlier.quantity.value
      : later.quantity.value,
    compare(earlier.quantity.value, later.quantity.value) > 0
      ? later.quantity.value
      : earlier.quantity.value,
  );
  return {
    outcome,
    message: holds
      ? `${b} is the figure that the text has before, ${a}.`
      : `The text has ${a} in one place and ${b} in another: the same digits in another scale.`,
    stated: { value: numberOf(later.quantity.value), unit: later.quantity.unit },
    computed: { value: numberOf(earlier.quantity.value), text: value },
    steps: [
      `The text has ${a}, and then ${b}.`,
      holds
        ? "Both are the same amount."
        : `Their digits are the same; the one is ${decimalText(times, 0)} times the other.`,
    ],
    tolerance: "exact",
    suggestions: holds ? [] : [`${b} → ${a}`, `${a} → ${b}`],
    ...(outcome === "possible"
      ? {
          reconciliation:
            "The two figures may be of different things that only share their digits.",
        }
      : {}),
    spans: [
      { role: "stated", start: later.start, end: later.end },
      { role: "related", start: earlier.start, end: earlier.end },
    ],
    values: [
      decimalText(earlier.quantity.value, 0),
      decimalText(later.quantity.value, 0),
      later.quantity.unit,
    ],
    sentence: later.sentence,
  };
}

/** Whether an earlier figure of the same size may be what the later one repeats. */
function mayRepeat(a: Figure, b: Figure): boolean {
  return (
    thousandsApart(a, b) === 0 &&
    shared([...a.heads, ...a.words], [...b.heads, ...b.words]).length > 0
  );
}

/** The best tie of a figure to those before it: what cannot both be true first, the nearest last. */
function check(later: Figure, earlier: readonly Figure[], text: string): FindingDraft | undefined {
  let found: FindingDraft | undefined;
  for (let i = earlier.length - 1; i >= 0; i--) {
    const before = earlier[i] as Figure;
    const outcome = outcomeOf(before, later);
    if (!outcome && mayRepeat(before, later)) return undefined;
    if (!outcome) continue;
    if (outcome === "consistent") return findingOf(before, later, outcome, text);
    if (!found || (found.outcome === "possible" && outcome === "contradiction")) {
      found = findingOf(before, later, outcome, text);
    }
  }
  return found;
}

function checkAll({ scaledFigures, text }: TextReading): FindingDraft[] {
  const groups = new Map<string, Figure[]>();
  const findings: FindingDraft[] = [];
  for (const figure of scaledFigures) {
    const key = `${figure.quantity.kind} ${figure.quantity.unit} ${figure.digits}`;
    const earlier = groups.get(key) ?? [];
    const finding = check(figure, earlier, text);
    if (finding) findings.push(finding);
    groups.set(key, [...earlier, figure]);
  }
  return findings;
}

/** The same figure as millions in one place and billions in another. */
export const magnitude: Rule = {
  id: "magnitude",
  version: 1,
  title: "Millions and billions",
  finds:
    "The same figure of the same thing in another scale: $4.2 million here, $4.2 billion there.",
  check: checkAll,
};
