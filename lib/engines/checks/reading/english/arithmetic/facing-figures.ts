import type { QuantityValue } from "../../quantity.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { Figure } from "./figures.ts";
import type { PairEnd } from "./pair-units.ts";

/** Two figures that stand against each other: "42%-32.7%", "48 percent to 45 percent". */
export interface FacingFigures {
  a: PairEnd;
  b: PairEnd;
  first: number;
  end: number;
  /** Both are percentages. */
  shares: boolean;
  /** Nothing but a dash or a "to" stands between. */
  tight: boolean;
  /** "of" stands between: each may be a share of a whole of its own. */
  ofWholes: boolean;
}

const JOINERS = new Set(["-", "–", "—", "to", "versus", "vs", "vs.", "against"]);
/** "317 votes to 301" */
const COUNTED = new Set(["votes", "seats", "goals", "runs", "frames", "games", "sets"]);
const REACH = 10;
const STOPS = new Set([";", ":", "?", "but"]);

const ranges = ({ quantity }: Figure) => quantity.upTo !== undefined;

/** A range that two figures of a score were read as: "45 to 48 percent". */
function facingRange(t: EnglishText, figure: Figure): FacingFigures | undefined {
  const { number, upTo, ...value } = figure.quantity;
  if (!upTo || !JOINERS.has(lowerAt(t, number.end))) return undefined;
  const bValue: QuantityValue = { ...value, value: upTo };
  return {
    a: { first: figure.first, end: number.end, quantity: value },
    b: { first: number.end + 1, end: figure.end, quantity: bValue },
    first: figure.first,
    end: figure.end,
    shares: value.kind === "percent",
    tight: true,
    ofWholes: false,
  };
}

/** "65.8 million votes *to Reed's* 63 million" */
function facesName(t: EnglishText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (JOINERS.has(lowerAt(t, i))) return isCapitalised(t.tokens[i + 1]) && to - i <= 5;
  }
  return false;
}

function hasOf(t: EnglishText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(t, i) === "of") return true;
  return false;
}

function isBridged(t: EnglishText, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let i = from; i < to; i++) {
    if (STOPS.has(lowerAt(t, i)) || t.startsBlock.has(i)) return false;
  }
  return true;
}

function facing(t: EnglishText, a: Figure, b: Figure): FacingFigures | undefined {
  const named = COUNTED.has(lowerAt(t, a.end)) ? 1 : 0;
  const joined = b.first === a.end + 1 + named && JOINERS.has(lowerAt(t, a.end + named));
  const kinds = [a.quantity.kind, b.quantity.kind];
  const shares = kinds.includes("percent") && kinds.every((k) => k === "percent" || k === "count");
  const counts = a.quantity.kind === "count" && b.quantity.kind === "count";
  if (!shares && !counts) return undefined;
  const both = kinds[0] === "percent" && kinds[1] === "percent";
  const bridged = both || (counts && facesName(t, a.end, b.first));
  if (!joined && !(bridged && isBridged(t, a.end, b.first))) return undefined;
  const exact = (figure: Figure): PairEnd => ({
    first: figure.first,
    end: figure.end,
    quantity: joined ? { ...figure.quantity, firmness: "exactly" } : figure.quantity,
  });
  return {
    a: exact(a),
    b: exact(b),
    first: a.first,
    end: b.end,
    shares,
    tight: joined,
    ofWholes: hasOf(t, a.end, b.first),
  };
}

/** The neighbouring figures of a sentence that stand against each other, in order. */
export function readFacingFigures(t: EnglishText, figures: readonly Figure[]): FacingFigures[] {
  return figures.flatMap((figure, index) => {
    const next = figures[index + 1];
    // "from 40 to 50" changes; it does not stand against itself.
    if (lowerAt(t, figure.governor) === "from") return [];
    if (ranges(figure)) return facingRange(t, figure) ?? [];
    return (next && facing(t, figure, next)) ?? [];
  });
}
