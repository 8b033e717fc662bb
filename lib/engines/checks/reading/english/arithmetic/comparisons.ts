import type { ChangeReading } from "../../change-reading.ts";
import { rational } from "../../rational.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { type Amount, amountOf } from "./change-amounts.ts";
import { isChangeNoun } from "./change-words.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { hedgeStart } from "./governor.ts";
import { inOneUnit } from "./pair-units.ts";

const MULTIPLES = new Map([
  ["double", 2n],
  ["twice", 2n],
  ["triple", 3n],
  ["treble", 3n],
  ["quadruple", 4n],
]);
const MEASURES = new Set(["many", "much", "high", "large", "big", "long", "tall", "far", "fast"]);
const LEVELS = new Set(
  "estimate figure total number average price rate level sum budget cost record median forecast target".split(
    " ",
  ),
);
const LINKS = new Set([",", "—", "–", "(", "is", "are", "was", "were"]);
/** What a noun of change is measured by: "a 20 % increase *over* last year's $50m". */
const BEYOND = new Set(["over", "on", "from"]);
const REACH_BACK = 12;
const REACH_THAN = 8;
/** What no name of a figure has in it: "than a year ago but short of the 16,000". */
const APART = WORD.pastVerb | WORD.auxiliary | WORD.relative | WORD.conjunction | WORD.timeUnit;
const STOPS = new Set([";", ":", "?", "but", "while", "whereas", "and", "from", "if", "than"]);

/** The multiple that the word at `index` says: "twice", "half", "three times". */
function multipleAt(t: EnglishText, index: number): Amount | undefined {
  const times = MULTIPLES.get(lowerAt(t, index));
  const half = lowerAt(t, index) === "half";
  const number = lowerAt(t, index) === "times" ? t.quantityBefore.get(index) : undefined;
  if (!times && !half && number?.kind !== "count") return undefined;
  const start = number ? number.first : index;
  const first = hedgeStart(t, start);
  const hedge = lowerAt(t, first);
  const firmness =
    hedge === "more" || hedge === "over" || hedge === "at"
      ? "at least"
      : hedge === "less" || hedge === "fewer" || hedge === "under" || hedge === "up"
        ? "at most"
        : hedge === "almost" || hedge === "nearly"
          ? "almost"
          : first < start
            ? "about"
            : "exactly";
  return {
    as: "factor",
    quantity: {
      kind: "count",
      value: number ? number.value : half ? rational(1n, 2n) : rational(times ?? 1n),
      unit: "",
      firmness,
      step: rational(1n),
      roundStep: rational(1n),
    },
    sign: 0,
    first,
    end: index + 1,
    figure: start,
    worded: true,
  };
}

/** What is said before the figure that another is measured by: "twice the 40", "25 % more than 40". */
function measuredBy(t: EnglishText, base: Figure, before: Figure | undefined): Amount | undefined {
  const { governor } = base;
  const direct = multipleAt(t, governor);
  if (direct) return direct;
  // "five times the original estimate of $2.8 billion"
  if (lowerAt(t, governor) === "of" && LEVELS.has(lowerAt(t, governor - 1))) {
    for (let i = governor - 2; i > governor - 6; i--) {
      const multiple = multipleAt(t, i);
      if (multiple) return multiple;
    }
  }
  if (lowerAt(t, governor) === "as" && MEASURES.has(lowerAt(t, governor - 1))) {
    const at = lowerAt(t, governor - 2) === "as" ? multipleAt(t, governor - 3) : undefined;
    return at && { ...at, end: governor };
  }
  if (!before) return undefined;
  const amount = amountOf(t, before);
  if (!amount || amount.as === "factor" || amount.sign === 0) return undefined;
  // "0.11 seconds faster than his previous best of 9.69"
  const by = lowerAt(t, amount.end);
  const beyond = BEYOND.has(by) && isChangeNoun(t, amount.end - 1);
  const than = by === "than" || beyond ? amount.end : -1;
  if (than < 0 || base.first - than > REACH_THAN) return undefined;
  for (let i = than + 1; i < governor; i++) {
    if (isA(t, i, APART) && lowerAt(t, i + 1) !== "'s") return undefined;
    if (t.tokens[i]?.kind === "mark") return undefined;
  }
  return amount;
}

/** Whether the figure before is what is being measured: nothing else comes between. */
function isMeasured(t: EnglishText, figure: Figure, amount: Amount): boolean {
  if (amount.first - figure.end > REACH_BACK) return false;
  let linked = false;
  for (let i = figure.end; i < amount.first; i++) {
    const lower = lowerAt(t, i);
    if (STOPS.has(lower) || t.startsBlock.has(i)) return false;
    linked ||= LINKS.has(lower);
  }
  return linked;
}

function readComparison(
  t: EnglishText,
  sentence: Sentence,
  figures: readonly Figure[],
  index: number,
): ChangeReading | undefined {
  const base = figures[index] as Figure;
  const amount = measuredBy(t, base, figures[index - 1]);
  if (!amount) return undefined;
  const own = figures[index - 1]?.first === amount.figure ? 2 : 1;
  const measured = figures[index - own];
  if (!measured || measured.quantity.upTo || base.quantity.upTo) return undefined;
  if (!isMeasured(t, measured, amount)) return undefined;
  // In "25 % more than 40" the words before 40 compare; they do not hedge it.
  const plain = { ...base, quantity: { ...base.quantity, firmness: base.quantity.firmness } };
  if (amount.as !== "factor" && base.lead < amount.end) plain.quantity.firmness = "exactly";
  const ends = inOneUnit(t, plain, measured);
  if (!ends) return undefined;
  const [from, to] = ends.map(({ first, end, quantity }) => ({
    ...spanOf(t, first, end),
    quantity,
  })) as [ChangeReading["from"], ChangeReading["to"]];
  return {
    stated: spanOf(t, measured.lead, base.end),
    from,
    to,
    relation: "change",
    amounts: [
      {
        ...spanOf(t, amount.first, amount.end),
        as: amount.as,
        quantity: amount.quantity,
        sign: amount.sign,
      },
    ],
    mayBeRange: false,
    quoted: (t.quoteOf[base.first] ?? -1) >= 0,
    sentence: spanOf(t, sentence.first, sentence.end),
  };
}

/** One figure measured by another: "50, twice the 25 of last year", "50, 25 % more than the 40". */
export function readComparisons(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): ChangeReading[] {
  const readings: ChangeReading[] = [];
  for (const { sentence, figures } of sentences) {
    for (let i = 1; i < figures.length; i++) {
      const reading = readComparison(t, sentence, figures, i);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}
