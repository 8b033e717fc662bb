import type { ChangeReading } from "../../change-reading.ts";
import { compare, rational } from "../../rational.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { spanOf } from "../text/spans.ts";
import { type Measure, measureOf } from "./change-amounts.ts";
import { type FacingFigures, readFacingFigures } from "./facing-figures.ts";
import type { Figure, FigureSentence } from "./figures.ts";

/** What two sides are apart by. */
interface Gap extends Measure {
  lead: number;
  figure: Figure;
  /** No word before it tells of a lead: only figures right behind it do. */
  loose?: true;
}

const GAP_NOUNS = new Set(
  "lead margin advantage edge gap deficit difference win victory spread cushion majority defeat loss triumph".split(
    " ",
  ),
);
const GAP_VERBS = new Set(
  "lead leads led leading ahead trail trails trailed trailing beat beats beating beaten won win wins winning defeat defeats defeated defeating edge edges edged edging behind lost loses losing outpolled outpolls outpolling tops topped topping up down prevailed bests bested over".split(
    " ",
  ),
);
const AFTER_GAP = new Set(["ahead", "behind", "clear", "adrift", "in", "up", "over", "better"]);
const STANDS_AT = new Set(["to", "at", "is", "was", "of"]);
const REACH_BY = 10;
const REACH_PAIR = 14;

/** "margin of error of 3 points" is no lead. */
function isError(t: EnglishText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = lowerAt(t, i);
    if (lower === "error" || lower === "sampling" || lower === "minus" || lower === "±")
      return true;
  }
  return false;
}

function verbBefore(t: EnglishText, sentence: Sentence, by: number): boolean {
  for (let i = by; i >= Math.max(sentence.first, by - REACH_BY); i--) {
    if (GAP_VERBS.has(lowerAt(t, i))) return true;
  }
  return false;
}

/** "Her lead is down to 3 points": the noun stands before the verb. */
function nounBefore(t: EnglishText, sentence: Sentence, index: number): boolean {
  for (let i = index; i >= Math.max(sentence.first, index - REACH_BY); i--) {
    if (GAP_NOUNS.has(lowerAt(t, i))) return true;
    if (t.numberAt.has(i)) return false;
  }
  return false;
}

function gapOf(t: EnglishText, sentence: Sentence, figure: Figure): Gap | undefined {
  const measure = measureOf(t, figure);
  if (figure.quantity.upTo) return undefined;
  const next = lowerAt(t, measure.end) === "-" ? measure.end + 1 : measure.end;
  const gap = { ...measure, lead: figure.lead, figure };
  for (let i = next; i <= next + 2; i++) {
    if (t.tokens[i]?.kind !== "word") break;
    if (GAP_NOUNS.has(lowerAt(t, i))) return { ...gap, end: i + 1 };
  }
  const governor = lowerAt(t, figure.governor);
  const points = measure.as === "points";
  if (points && (governor === "up" || governor === "down")) return gap;
  if (points && STANDS_AT.has(governor) && nounBefore(t, sentence, figure.governor)) return gap;
  if (governor === "of" && GAP_NOUNS.has(lowerAt(t, figure.governor - 1))) return gap;
  if (AFTER_GAP.has(lowerAt(t, measure.end)) && points) return gap;
  if (governor === "by" && verbBefore(t, sentence, figure.governor)) {
    return points || measure.as === "percent" || GAP_UNITS.has(lowerAt(t, measure.end))
      ? gap
      : undefined;
  }
  return governor === "by" && points ? { ...gap, loose: true } : undefined;
}

const GAP_UNITS = new Set("votes vote seats goals runs points delegates frames games".split(" "));

/** Whether gap and figures stand side by side, with nothing but names and the time between. */
function isNear(t: EnglishText, from: number, to: number): boolean {
  if (to - from > REACH_PAIR || to < from) return false;
  for (let i = from; i < to; i++) {
    const lower = lowerAt(t, i);
    if (lower === ";" || lower === "?" || lower === "while" || lower === "but") return false;
    if (t.startsBlock.has(i) || t.numberAt.has(i)) return false;
  }
  return true;
}

/** Bare scores ("98-91") are tied only to a gap right beside them. */
const NEAR_SCORE = 3;
const NEAR_WHOLES = 5;
const NEAR_NAMED = 9;

/** "Won 3-1 to go five points clear": the points are those of a table, not of the match. */
const TABLE_VERBS = new Set(
  "go goes going went move moves moved moving stay stays stayed stand stands climb climbs climbed pull pulled extend extended stretch stretched open opened".split(
    " ",
  ),
);

function isTied(t: EnglishText, gap: Gap, facing: FacingFigures): boolean {
  const before = facing.end <= gap.lead;
  const from = before ? facing.end : gap.end;
  const to = before ? gap.lead : facing.first;
  if (!isNear(t, from, to)) return false;
  for (let i = from; i < to; i++) if (TABLE_VERBS.has(lowerAt(t, i))) return false;
  if (gap.loose) return !before && facing.tight && to - from <= 2;
  // "52 percent of women and 40 percent of men, a 12-point gap": two shares of two wholes.
  if (facing.ofWholes && (!before || to - from > NEAR_WHOLES)) return false;
  if (facing.shares) return gap.as !== "absolute" || facing.tight;
  if (facing.tight) {
    // "391 to 242 against the deal, a margin of 149"
    const named = before && GAP_NOUNS.has(lowerAt(t, gap.figure.governor - 1));
    return to - from <= (named ? NEAR_NAMED : before ? NEAR_WHOLES : NEAR_SCORE);
  }
  return before && to - from <= NEAR_WHOLES;
}

const HUNDRED = rational(100n);

/** Two bare numbers up to 100 beside points of a poll are its percentages. */
function asShares(facing: FacingFigures, gap: Gap): boolean {
  if (facing.shares) return true;
  if (gap.quantity.kind !== "points" && gap.as !== "percent") return false;
  return [facing.a, facing.b].every(({ quantity }) => compare(quantity.value, HUNDRED) <= 0);
}

function gapReading(
  t: EnglishText,
  sentence: Sentence,
  gap: Gap,
  facing: FacingFigures,
): ChangeReading {
  const shares = asShares(facing, gap);
  const unit = shares ? ({ kind: "percent", unit: "percent" } as const) : undefined;
  const printed = ({ first, end, quantity }: FacingFigures["a"]) => ({
    ...spanOf(t, first, end),
    quantity: { ...quantity, ...unit },
  });
  const first = Math.min(gap.lead, facing.first);
  const last = Math.max(gap.end, facing.end);
  const end = lowerAt(t, facing.first - 1) === "(" && lowerAt(t, last) === ")" ? last + 1 : last;
  return {
    stated: spanOf(t, first, end),
    from: printed(facing.a),
    to: printed(facing.b),
    relation: "gap",
    amounts: [{ ...spanOf(t, gap.lead, gap.end), as: gap.as, quantity: gap.quantity, sign: 0 }],
    mayBeRange: false,
    quoted: (t.quoteOf[first] ?? -1) >= 0,
    sentence: spanOf(t, sentence.first, sentence.end),
  };
}

/** The two figures that a gap is told of: those nearest to it, those after it first. */
function nearestTo(
  t: EnglishText,
  gap: Gap,
  pairs: readonly FacingFigures[],
): FacingFigures | undefined {
  const after = pairs.find((pair) => pair.first >= gap.end && isTied(t, gap, pair));
  // "down from a 9-point lead" tells of other figures than those before it.
  const old = lowerAt(t, gap.figure.governor) === "from";
  const before = old
    ? undefined
    : pairs.findLast((pair) => pair.end <= gap.lead && isTied(t, gap, pair));
  if (!after || !before) return after ?? before;
  return after.first - gap.end <= gap.lead - before.end ? after : before;
}

/** Leads and margins with the two figures that are apart by them: "by 9 points, 42 % to 33 %". */
export function readGaps(t: EnglishText, sentences: readonly FigureSentence[]): ChangeReading[] {
  const readings: ChangeReading[] = [];
  for (const { sentence, figures } of sentences) {
    if (figures.length < 2) continue;
    let pairs: FacingFigures[] | undefined;
    for (const figure of figures) {
      const gap = gapOf(t, sentence, figure);
      if (!gap || isError(t, figure.governor - 3, gap.end + 5)) continue;
      pairs ??= readFacingFigures(t, figures);
      const facing = nearestTo(t, gap, pairs);
      if (facing) readings.push(gapReading(t, sentence, gap, facing));
    }
  }
  return readings;
}
