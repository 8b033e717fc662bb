import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { openerBefore, RANGE_JOINERS } from "./range-words.ts";
import type { RangeEnd, RangeReading } from "./time-expressions.ts";

const FIRST_YEAR = 1000;
const LAST_YEAR = 2150;
const OPENS_FREELY = /^[([“"‘'—]$/;

/** Whether digits go on without a space after the token: a phone number, a date, a decimal. */
function goesOn(t: EnglishText, index: number): boolean {
  const [mark, next] = [t.tokens[index], t.tokens[index + 1]];
  if (mark?.gap !== "none") return false;
  return mark.kind !== "mark" || (next?.kind === "number" && next.gap === "none");
}

/** "2019-2024", "1939–45", "2014 to 2018" at `index`: digits that a joiner makes years. */
export function yearRangeAt(t: EnglishText, index: number): RangeReading | undefined {
  const text = t.tokens[index]?.text ?? "";
  const joiner = lowerAt(t, index + 1);
  const second = t.tokens[index + 2];
  const opener = openerBefore(t, index);
  const joined = RANGE_JOINERS.has(joiner) || (joiner === "and" && opener === "between");
  if (text.length !== 4 || !joined || second?.kind !== "number") return undefined;
  const glued = t.tokens[index]?.gap === "none" ? lowerAt(t, index - 1) : "(";
  if (index > 0 && !OPENS_FREELY.test(glued)) return undefined;
  const from = Number(text);
  const short = second.text.length === 2 && second.gap === "none";
  if (!(from >= FIRST_YEAR && from <= LAST_YEAR) || goesOn(t, index + 3)) return undefined;
  if (!short && !/^\d{4}$/.test(second.text)) return undefined;
  const tail = Number(second.text);
  // "1999–02" runs into the next century.
  const carry = tail < from % 100 && from % 100 >= 90 ? 100 : 0;
  // "2024-05" is a month.
  if (short && carry === 0 && tail < from % 100 && tail <= 12) return undefined;
  const to = short ? from - (from % 100) + tail + carry : tail;
  if (to > LAST_YEAR || to < FIRST_YEAR) return undefined;
  const next = t.tokens[index + 3];
  const told = !(next?.gap === "space" && isPluralNoun(next)) && next?.text !== "%";
  const year = (value: number, first: number): RangeEnd => ({
    kind: "year",
    year: { first, end: first + 1, year: value, told },
  });
  return {
    first: opener ? index - 1 : index,
    end: index + 3,
    from: year(from, index),
    to: year(to, index + 2),
    joiner,
    opener,
  };
}
