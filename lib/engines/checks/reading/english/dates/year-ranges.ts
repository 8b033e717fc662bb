import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
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

/** "Between 2015 and 2012 prices fell": the noun begins a clause of its own after years of our time. */
function isSubject(t: EnglishText, noun: number, from: number, to: number): boolean {
  const recent = Math.min(from, to) > 1900 && Math.max(from, to) < 2100;
  // "Between 1950 and 2000 people came": round numbers may count them.
  if (!recent || from % 50 === 0 || to % 50 === 0) return false;
  return isA(t, noun + 1, WORD.pastVerb | WORD.auxiliary);
}

/** "2019-2024", "1939–45", "2014 to 2018" at `index`: digits that a joiner makes years. */
export function yearRangeAt(t: EnglishText, index: number): RangeReading | undefined {
  const text = t.tokens[index]?.text ?? "";
  if (text.length !== 4) return undefined;
  const joiner = lowerAt(t, index + 1);
  const second = t.tokens[index + 2];
  const opener = openerBefore(t, index);
  const joined = RANGE_JOINERS.has(joiner) || (joiner === "and" && opener === "between");
  if (!joined || second?.kind !== "number") return undefined;
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
  const counts = next?.gap === "space" && isPluralNoun(next) && !isSubject(t, index + 3, from, to);
  const told = !counts && next?.text !== "%";
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
