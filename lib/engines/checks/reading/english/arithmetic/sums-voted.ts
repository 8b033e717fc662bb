import { compare, rational } from "../../rational.ts";
import type { SumReading } from "../../sum-reading.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { readFacingFigures } from "./facing-figures.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { partOf, sumReading } from "./sum-readings.ts";

const BODIES = new Set(
  "member seat judge justice strong person vote seats members justices judges senators councillors lawmakers commissioners trustees supervisors jurors".split(
    " ",
  ),
);
const VOTES = new Set(
  "vote votes voted voting ruling ruled decision decided passed approved rejected split margin majority divided backed defeated failed".split(
    " ",
  ),
);
const REACH = 6;
const SMALLEST = rational(3n);

/** "the 100-member Senate", "nine justices": the size of a body that votes. */
function isBody(t: EnglishText, figure: Figure): boolean {
  if (figure.quantity.kind !== "count" || figure.quantity.firmness !== "exactly") return false;
  if (compare(figure.quantity.value, SMALLEST) < 0) return false;
  for (let i = figure.end; i < figure.end + 3; i++) if (BODIES.has(lowerAt(t, i))) return true;
  return false;
}

function isVote(t: EnglishText, first: number, end: number): boolean {
  for (let i = Math.max(0, first - REACH); i < end + REACH; i++) {
    if (VOTES.has(lowerAt(t, i))) return true;
  }
  return false;
}

const SIDES = new Set(
  "favor favour for against opposed yes no ayes nays yeas abstained abstaining abstentions abstention absent present".split(
    " ",
  ),
);

/** "13 in favour", "one against", "two abstentions": how many voted in which way. */
function isSide(t: EnglishText, { end }: Figure): boolean {
  for (let i = end; i < end + 4; i++) {
    const lower = lowerAt(t, i);
    if (SIDES.has(lower)) return true;
    if (t.tokens[i]?.kind !== "word" || t.numberAt.has(i)) return false;
  }
  return false;
}

const HOLDS = new Set("has have had hold holds held with controls control comprises".split(" "));
const REACH_SEAT = 8;

/** "The 100-seat house has 54 Reds, 44 Blues and two others": a list of who sits in it. */
function heldSeats(
  t: EnglishText,
  body: Figure,
  others: readonly Figure[],
): readonly Figure[] | undefined {
  if (lowerAt(t, body.end) !== "-") return undefined;
  const seats = others.filter(
    ({ first, quantity }) => first > body.end && quantity.kind === "count",
  );
  if (seats.length < 2 || seats.length < others.length) return undefined;
  let held = false;
  for (let i = body.end; i < (seats[0] as Figure).lead && i < body.end + 10; i++) {
    held ||= HOLDS.has(lowerAt(t, i));
  }
  const listed = seats.every((seat, index) => {
    const before = seats[index - 1];
    return !before || seat.lead - before.end <= REACH_SEAT;
  });
  const last = seats[seats.length - 1] as Figure;
  const joined = ["and", ","].some(
    (word) => lowerAt(t, last.lead - 1) === word || lowerAt(t, last.lead - 2) === word,
  );
  return held && listed && joined ? seats : undefined;
}

/** Votes for and against, and the size of the body that cast them. */
export function readVoteSums(t: EnglishText, sentences: readonly FigureSentence[]): SumReading[] {
  const readings: SumReading[] = [];
  for (const { sentence, figures } of sentences) {
    if (figures.length < 2) continue;
    const body = figures.find((figure) => isBody(t, figure));
    if (!body) continue;
    const others = figures.filter((figure) => figure !== body);
    const size = body.quantity.value;
    const sides = others.filter((figure) => figure.quantity.kind === "count" && isSide(t, figure));
    if (sides.length >= 2) {
      const parts = sides.map((side) => partOf(t, side));
      readings.push(sumReading(t, sentence, body, parts, { cover: "some", sure: true }));
      continue;
    }
    const seats = heldSeats(t, body, others);
    if (seats) {
      const parts = seats.map((held) => partOf(t, held));
      readings.push(sumReading(t, sentence, body, parts, { cover: "some", sure: true }));
      continue;
    }
    for (const { a, b, first, end, shares, tight } of readFacingFigures(t, others)) {
      if (shares || !tight || !isVote(t, first, end)) continue;
      if ([a, b].some(({ quantity }) => compare(quantity.value, size) > 0)) continue;
      const faced = [a, b].map((side) => ({
        first: side.first,
        end: side.end,
        figure: side.quantity,
      }));
      // "7-4 with two abstentions"
      const apart = sides.filter((side) => side.first >= end || side.end <= first);
      const parts = [...faced, ...apart.map((side) => partOf(t, side))];
      readings.push(sumReading(t, sentence, body, parts, { cover: "some", sure: true }));
    }
  }
  return readings;
}
