import type { StatedAmount } from "../../change-reading.ts";
import type { QuantityValue } from "../../quantity.ts";
import { add, multiply, type Rational, rational } from "../../rational.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { isChangeNoun, signAt } from "./change-words.ts";
import type { Figure } from "./figures.ts";

/** An amount of change in the text. Token indices, `end` exclusive. */
export interface Amount extends Pick<StatedAmount, "as" | "sign" | "quantity" | "otherwise"> {
  first: number;
  end: number;
  /** The first token of the number itself, by which it is told from other figures. */
  figure: number;
  /** Words of change govern or follow it; a bare figure in brackets or after "or" has none. */
  worded: boolean;
}

/** Said of a rate or of something other than the two figures: "3 % a year", "in real terms". */
const OTHER_MEASURE = new Set(
  "annual annually average annualised annualized yearly monthly weekly daily quarterly compound real adjusted inflation-adjusted like-for-like same-store underlying constant-currency per each every".split(
    " ",
  ),
);
const COMPARED = new Map<string, -1 | 1>([
  ["more", 1],
  ["higher", 1],
  ["larger", 1],
  ["bigger", 1],
  ["greater", 1],
  ["above", 1],
  ["slower", 1],
  ["taller", 1],
  ["longer", 1],
  ["older", 1],
  ["heavier", 1],
  ["faster", -1],
  ["shorter", -1],
  ["lighter", -1],
  ["younger", -1],
  ["less", -1],
  ["fewer", -1],
  ["lower", -1],
  ["smaller", -1],
  ["below", -1],
]);
const BY = new Set(["by", "up", "down"]);
const REACH_BY = 8;
const REACH_NOUN = 4;

/** What a figure says by how much; `end` after its unit. */
export interface Measure {
  as: StatedAmount["as"];
  quantity: QuantityValue;
  otherwise?: Rational;
  end: number;
}

/** "10-fold", "five times": the latter may also mean five times as much again. */
function timesEnd(
  t: EnglishText,
  { quantity, end }: Figure,
): Pick<Measure, "end" | "otherwise"> | undefined {
  if (quantity.kind !== "count" || quantity.unit !== "") return undefined;
  const at = lowerAt(t, end) === "-" ? end + 1 : end;
  if (lowerAt(t, at) === "fold") return { end: at + 1 };
  if (lowerAt(t, end) !== "times") return undefined;
  return { end: end + 1, otherwise: add(quantity.value, rational(1n)) };
}

/** What a figure of change measures, its unit's words included: "2 points", "25 basis points". */
export function measureOf(t: EnglishText, figure: Figure): Measure {
  const { quantity, end } = figure;
  if (quantity.kind === "percent") return { as: "percent", quantity, end };
  const times = timesEnd(t, figure);
  if (times) return { as: "factor", quantity, ...times };
  if (quantity.kind === "points" && quantity.unit === "basis point") {
    const hundredth = rational(1n, 100n);
    const scaled = {
      ...quantity,
      value: multiply(quantity.value, hundredth),
      step: multiply(quantity.step, hundredth),
      roundStep: multiply(quantity.roundStep, hundredth),
      unit: "percentage point",
    };
    return { as: "points", quantity: scaled, end };
  }
  if (quantity.kind === "points" || quantity.unit === "point") {
    return { as: "points", quantity, end };
  }
  return { as: "absolute", quantity, end };
}

function isRate(t: EnglishText, end: number): boolean {
  const [next, after] = [lowerAt(t, end), end + 1];
  return (
    OTHER_MEASURE.has(next) || ((next === "a" || next === "an") && isA(t, after, WORD.timeUnit))
  );
}

/** The change word after a figure: "25 % increase", "10-point drop", "25 % more than". */
function followingWord(
  t: EnglishText,
  end: number,
): { sign: -1 | 0 | 1; end: number; other: boolean } | undefined {
  let other = false;
  for (let i = end; i < end + REACH_NOUN; i++) {
    const token = t.tokens[i];
    if (!token || (token.kind === "mark" && token.text !== "-")) return undefined;
    const compared = COMPARED.get(token.lower);
    if (compared && (lowerAt(t, i + 1) === "than" || compared === 1)) {
      return i === end ? { sign: compared, end: i + 1, other } : undefined;
    }
    if (isChangeNoun(t, i)) return { sign: signAt(t, i), end: i + 1, other };
    if (OTHER_MEASURE.has(token.lower)) other = true;
    if (isA(t, i, WORD.preposition | WORD.conjunction | WORD.determiner | WORD.auxiliary)) {
      return undefined;
    }
  }
  return undefined;
}

/** The change word that governs a figure: "rose 10 %", "an increase of", "was cut by". */
function governingWord(
  t: EnglishText,
  figure: Figure,
): { sign: -1 | 0 | 1; first: number } | undefined {
  const { governor } = figure;
  const sign = signAt(t, governor);
  if (sign !== 0) return { sign, first: governor };
  const word = lowerAt(t, governor);
  if (word === "of" && isChangeNoun(t, governor - 1)) {
    return OTHER_MEASURE.has(lowerAt(t, governor - 2))
      ? undefined
      : { sign: signAt(t, governor - 1), first: governor - 1 };
  }
  if (word !== "by") return undefined;
  for (let i = governor - 1; i > governor - REACH_BY; i--) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || t.numberAt.has(i)) return undefined;
    const before = signAt(t, i);
    if (before !== 0) return { sign: before, first: i };
  }
  return undefined;
}

/** The amount of change that a figure states, where words of change stand at it. */
export function amountOf(t: EnglishText, figure: Figure): Amount | undefined {
  const measure = measureOf(t, figure);
  if (isRate(t, measure.end)) return undefined;
  const following = followingWord(t, measure.end);
  if (following?.other) return undefined;
  const governing = governingWord(t, figure);
  const word = governing ?? following;
  if (!word) return undefined;
  // "rose for two years" tells how long; "by two years" and "two years longer" how much.
  const timed = measure.quantity.kind === "duration" && !BY.has(lowerAt(t, figure.governor));
  if (timed && (!following || governing)) return undefined;
  return {
    as: measure.as,
    quantity: measure.quantity,
    ...(measure.otherwise ? { otherwise: measure.otherwise } : {}),
    sign: word.sign,
    first: figure.lead,
    end: governing ? measure.end : Math.max(measure.end, following?.end ?? 0),
    figure: figure.first,
    worded: true,
  };
}

/** A bare figure that only its place makes an amount: "(25 %)", ", or 25 %". */
export function bareAmount(t: EnglishText, figure: Figure): Amount | undefined {
  const { as, quantity, end } = measureOf(t, figure);
  if (as === "absolute" || as === "factor" || isRate(t, end)) return undefined;
  return { as, quantity, sign: 0, first: figure.lead, end, figure: figure.first, worded: false };
}

/** "An increase of 300,000, *or 35 %*": the amount behind the pair, told once more. */
export function restatedAmount(
  t: EnglishText,
  amount: Amount | undefined,
  figure: Figure | undefined,
): Amount | undefined {
  if (!amount?.worded || amount.as !== "absolute" || !figure) return undefined;
  const [before, apart] = [lowerAt(t, figure.lead - 1), figure.lead - amount.end];
  const or = before === "or" && apart <= 2;
  const bracket = before === "(" && apart === 1 && lowerAt(t, figure.end) === ")";
  const again = or || bracket ? bareAmount(t, figure) : undefined;
  return again?.as === "percent" ? again : undefined;
}
