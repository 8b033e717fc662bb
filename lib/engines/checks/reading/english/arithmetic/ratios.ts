import type { PrintedFigure } from "../../change-reading.ts";
import type { QuantityValue } from "../../quantity.ts";
import type { RatioReading } from "../../ratio-reading.ts";
import { rational } from "../../rational.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { shareLink } from "./share-links.ts";

const OF = new Set(["of", "in", "from"]);
const REACH_OF = 7;
const REACH_WORD = 8;
const REACH_BRACKET = 5;

const HALF: QuantityValue = {
  kind: "share",
  value: rational(1n, 2n),
  unit: "",
  firmness: "exactly",
  step: rational(1n, 100n),
  roundStep: rational(1n, 100n),
};
const WORDS = new Map<string, QuantityValue>([
  ["majority", { ...HALF, firmness: "at least" }],
  ["most", { ...HALF, firmness: "at least" }],
  ["minority", { ...HALF, firmness: "at most" }],
  ["half", HALF],
]);

const printed = (t: EnglishText, quantity: Quantity): PrintedFigure => ({
  ...spanOf(t, quantity.first, quantity.end),
  quantity,
});

interface Found {
  first: number;
  end: number;
  sure: boolean;
  share?: PrintedFigure;
  part?: PrintedFigure;
  whole?: PrintedFigure;
}

/** "12 *of the* 40": nothing but "of" and what names the whole between the two. */
function isPartOf(t: EnglishText, part: Quantity, whole: Quantity): boolean {
  if (part.kind !== whole.kind || part.unit !== whole.unit || part.upTo || whole.upTo) return false;
  if (part.kind !== "count" && part.kind !== "money" && part.kind !== "measure") return false;
  const between = whole.hedgedFirst - part.end;
  if (between < 1 || between > REACH_OF) return false;
  let joined = false;
  for (let i = part.end; i < whole.hedgedFirst; i++) {
    if (OF.has(lowerAt(t, i))) joined = lowerAt(t, i) === "of" || lowerAt(t, i - 1) === "out";
    if (t.tokens[i]?.kind === "mark") return false;
    if (isA(t, i, WORD.pastVerb | WORD.auxiliary | WORD.conjunction | WORD.relative)) return false;
  }
  return joined;
}

/** "25 % (…) *of the* 40": the whole after the share that stands in brackets or commas. */
function isWholeAfter(t: EnglishText, end: number, whole: Quantity): boolean {
  if (whole.hedgedFirst - end > REACH_OF) return false;
  let at = end;
  if ([")", ","].includes(lowerAt(t, at))) at++;
  if (lowerAt(t, at) !== "of") return false;
  for (let i = at + 1; i < whole.hedgedFirst; i++) {
    if (t.tokens[i]?.kind === "mark" || isA(t, i, WORD.pastVerb | WORD.auxiliary)) return false;
  }
  return true;
}

/** The end of a phrase, with the bracket that closes it. */
function closed(t: EnglishText, end: number, bracket: boolean): number {
  if (!bracket) return end;
  for (let i = end; i < end + REACH_BRACKET; i++) if (lowerAt(t, i) === ")") return i + 1;
  return end;
}

/** "Of 1,200 people asked, 600": the whole is told before its part. */
function isOpenedWhole(t: EnglishText, whole: Quantity, part: Quantity): boolean {
  if (part.kind !== whole.kind || part.upTo || whole.upTo || part.kind !== "count") return false;
  if (part.hedgedFirst - whole.end > REACH_WORD) return false;
  for (let i = whole.hedgedFirst - 1; i > whole.hedgedFirst - 4; i--) {
    if (t.tokens[i]?.text === "Of") return true;
  }
  return false;
}

/** "a majority of voters (48 percent)", "most Americans (58 %)" */
function wordShare(t: EnglishText, percent: Quantity): Found | undefined {
  for (let i = percent.hedgedFirst - 2; i > percent.hedgedFirst - REACH_WORD && i >= 0; i--) {
    const lower = lowerAt(t, i);
    const share = WORDS.get(lower);
    if (!share) continue;
    if (lower === "most" && ["the", "at", "its"].includes(lowerAt(t, i - 1))) return undefined;
    const link = shareLink(t, i + 1, percent.hedgedFirst, percent.end);
    // "half, 45 percent," may be a list.
    if (!link || (lower === "half" && link !== "bracket")) return undefined;
    const span = spanOf(t, i, i + 1);
    const first = isA(t, i - 1, WORD.determiner) ? i - 1 : i;
    return {
      first,
      end: closed(t, percent.end, link === "bracket"),
      share: { ...span, quantity: share },
      sure: true,
    };
  }
  return undefined;
}

/** "one in five (25 %)", "12 of the 40 members, or 30 percent" */
function before(
  t: EnglishText,
  percent: Quantity,
  last: Quantity | undefined,
  other: Quantity | undefined,
): Found | undefined {
  if (!last) return undefined;
  const link = shareLink(t, last.end, percent.hedgedFirst, percent.end);
  if (!link) return undefined;
  const end = closed(t, percent.end, link === "bracket");
  // "…, or 60 percent of women" is a share of another whole.
  const sure = lowerAt(t, percent.end) !== "of";
  if (last.kind === "share") {
    if (link === "comma" && lowerAt(t, last.end) !== "of") return undefined;
    return { first: last.hedgedFirst, end, share: printed(t, last), sure };
  }
  if (!other) return undefined;
  if (isOpenedWhole(t, other, last)) {
    return { first: last.hedgedFirst, end, part: printed(t, last), whole: printed(t, other), sure };
  }
  if (!isPartOf(t, other, last)) return undefined;
  return { first: other.hedgedFirst, end, part: printed(t, other), whole: printed(t, last), sure };
}

/** "25 % (one in four)", "25 percent, or 10 of the 40", "10 (25 %) of the 40" */
function after(
  t: EnglishText,
  percent: Quantity,
  neighbours: readonly [Quantity | undefined, Quantity | undefined, Quantity | undefined],
): Found | undefined {
  const [last, next, second] = neighbours;
  if (!next) return undefined;
  const link = shareLink(t, percent.end, next.hedgedFirst, next.end);
  if (link && link !== "comma" && next.kind === "share") {
    const end = closed(t, next.end, link === "bracket");
    const alone = percent.end >= next.hedgedFirst - 2 || lowerAt(t, next.end) !== "of";
    return { first: percent.hedgedFirst, end, share: printed(t, next), sure: alone };
  }
  const opened = lowerAt(t, next.hedgedFirst - 1);
  if (second && (opened === "(" || opened === "or") && isPartOf(t, next, second)) {
    const apart = next.hedgedFirst - percent.end;
    if (apart > 6) return undefined;
    const end = closed(t, second.end, opened === "(");
    // "30 percent of the vote, or 12 of 40 seats": shares of two wholes.
    const alone = lowerAt(t, percent.end) !== "of";
    return {
      first: percent.hedgedFirst,
      end,
      part: printed(t, next),
      whole: printed(t, second),
      sure: alone,
    };
  }
  const beside = last && shareLink(t, last.end, percent.hedgedFirst, percent.end);
  if (!last || !beside || last.upTo || last.kind !== next.kind) return undefined;
  if (!isWholeAfter(t, percent.end, next) || last.kind === "share") return undefined;
  return {
    first: last.hedgedFirst,
    end: next.end,
    part: printed(t, last),
    whole: printed(t, next),
    sure: true,
  };
}

/** Every share that the text says twice, once of them in per cent. */
export function readRatios(t: EnglishText): RatioReading[] {
  const readings: RatioReading[] = [];
  t.quantities.forEach((percent, index) => {
    if (percent.kind !== "percent" || percent.upTo) return;
    const [other, last, next, second] = [-2, -1, 1, 2].map((step) => t.quantities[index + step]);
    const found =
      before(t, percent, last, other) ??
      after(t, percent, [last, next, second]) ??
      wordShare(t, percent);
    if (!found) return;
    const { first, end, ...share } = found;
    readings.push({
      stated: spanOf(t, first, end),
      percent: printed(t, percent),
      ...share,
      quoted: (t.quoteOf[first] ?? -1) >= 0,
      sentence: sentenceSpanAt(t, percent.first),
    });
  });
  return readings;
}
