import type { PrintedFigure } from "../../change-reading.ts";
import type { QuantityValue } from "../../quantity.ts";
import type { RatioReading } from "../../ratio-reading.ts";
import { rational } from "../../rational.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { isOpenedWhole, isPartOf, isWholeAfter } from "./parts-and-wholes.ts";
import { isRestated, shareLink } from "./share-links.ts";

const REACH_OF = 7;
const REACH_WORD = 10;
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

const DEGREES = new Set("narrow slim slight bare clear large small big vast strong".split(" "));
/** "or 25 percent of *the total*": the same whole again. */
const SAME = new Set("total whole membership workforce staff group sample them".split(" "));

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

/** The end of a phrase, with the bracket that closes it. */
function closed(t: EnglishText, end: number, bracket: boolean): number {
  if (!bracket) return end;
  for (let i = end; i < end + REACH_BRACKET; i++) if (lowerAt(t, i) === ")") return i + 1;
  return end;
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
    const named = DEGREES.has(lowerAt(t, i - 1)) ? i - 1 : i;
    const first = isA(t, named - 1, WORD.determiner) ? named - 1 : named;
    return {
      first,
      end: closed(t, percent.end, link === "bracket"),
      share: { ...span, quantity: share },
      sure: true,
    };
  }
  return undefined;
}

/** The end of "of its workforce" behind a share: the same whole again; `end` where none stands there. */
function sameEnd(t: EnglishText, end: number): number {
  if (lowerAt(t, end) !== "of") return end;
  const first = lowerAt(t, end + 1);
  const noun = isA(t, end + 1, WORD.determiner) && !SAME.has(first) ? end + 2 : end + 1;
  return SAME.has(lowerAt(t, noun)) ? noun + 1 : end;
}

/** "…, or 60 percent of women" is a share of another whole. */
const isOfSame = (t: EnglishText, end: number): boolean =>
  lowerAt(t, end) !== "of" || sameEnd(t, end) > end;

/** "A third *of men*, 29 %,", "One *in* five men, 25 %,", "and a third, 29 %, *were* freed": no list. */
function isApposed(t: EnglishText, share: Quantity, percent: Quantity): boolean {
  if (lowerAt(t, share.end) === "of" || lowerAt(t, share.first + 1) === "in") return true;
  const verb = isA(t, percent.end + 1, WORD.auxiliary | WORD.pastVerb);
  const listed = lowerAt(t, share.hedgedFirst - 1) === ",";
  return verb && !listed && lowerAt(t, percent.end) === ",";
}

/** "one in five (25 %)", "12 of the 40 members, or 30 percent" */
function before(
  t: EnglishText,
  percent: Quantity,
  last: Quantity | undefined,
  other: Quantity | undefined,
): Found | undefined {
  if (!last) return undefined;
  const restated = isRestated(t, last.end, percent.hedgedFirst, percent.end);
  const link = shareLink(t, last.end, percent.hedgedFirst, sameEnd(t, percent.end));
  if (!link && !restated) return undefined;
  const end = closed(t, percent.end, lowerAt(t, percent.hedgedFirst - 1) === "(");
  const sure = isOfSame(t, percent.end);
  if (last.kind === "share") {
    if (!link) return undefined;
    if (link === "comma" && !isApposed(t, last, percent)) return undefined;
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

/** "Nine of the 12 jurors, or two thirds": a share in words beside its part and whole. */
function shareOfParts(
  t: EnglishText,
  share: Quantity,
  last: Quantity | undefined,
  other: Quantity | undefined,
): Found | undefined {
  if (!last || !other) return undefined;
  const found = before(t, share, last, other);
  return found?.part && found.sure ? found : undefined;
}

/** "40 percent of the 500 workers, or 150": the share of a whole that is told, and the part it makes. */
function ofWhole(
  t: EnglishText,
  share: Quantity,
  whole: Quantity | undefined,
  part: Quantity | undefined,
): Found | undefined {
  if (!whole || !part || whole.kind !== "count" || part.kind !== "count") return undefined;
  if (whole.upTo || part.upTo || whole.hedgedFirst - share.end > REACH_OF) return undefined;
  if (!isWholeAfter(t, share.end, whole)) return undefined;
  const link = shareLink(t, whole.end, part.hedgedFirst, part.end);
  if (!link || lowerAt(t, part.end) === "of") return undefined;
  const end = closed(t, part.end, link === "bracket");
  return {
    first: share.hedgedFirst,
    end,
    part: printed(t, part),
    whole: printed(t, whole),
    // "half of the 40 shops, or 12 in the north and eight in the south"
    sure: !isA(t, part.end, WORD.preposition),
  };
}

/** Every share that the text says twice, once of them in per cent or in words. */
export function readRatios(t: EnglishText): RatioReading[] {
  const readings: RatioReading[] = [];
  t.quantities.forEach((percent, index) => {
    if ((percent.kind !== "percent" && percent.kind !== "share") || percent.upTo) return;
    const [other, last, next, second] = [-2, -1, 1, 2].map((step) => t.quantities[index + step]);
    const found =
      percent.kind === "share"
        ? (shareOfParts(t, percent, last, other) ?? ofWhole(t, percent, next, second))
        : (before(t, percent, last, other) ??
          after(t, percent, [last, next, second]) ??
          ofWhole(t, percent, next, second) ??
          wordShare(t, percent));
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
