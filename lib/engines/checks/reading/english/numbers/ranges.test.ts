import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { currencyBefore } from "./money.ts";
import type { NumberReading } from "./numbers.ts";
import { readRangeEnd } from "./ranges.ts";

it.each<[string, number | undefined]>([
  ["10 to 12 men", 12],
  ["10–12 men", 12],
  ["10- to 12-mile walks", 12],
  ["between 10 and 12 men", 12],
  ["between $3 and $4 million", 4e6],
  ["$3-$4 million", 4e6],
  ["from 10 to 12 men", 12],
  ["pages 20 through 30", 30],
  ["10 and 12 men", undefined],
  ["12 to 10 men", undefined],
  ["prices rose from 40 to 50", undefined],
  ["the index fell 10 to 112", undefined],
  ["lost 2-3", undefined],
  ["a 2-3 loss", undefined],
  ["from 2009 to 2017", undefined],
  ["10-12-2024", undefined],
  ["1-222-2222", undefined],
  ["7-Eleven", undefined],
  ["20 — 103", undefined],
  ["in 2000 to 3.5 million", undefined],
  ["(ISSN 2049-3630)", undefined],
  ["quadrupled from 25 to 100", undefined],
  ["the Boeing 737-800 jet", undefined],
  ["a 10-to-12-mile walk", 12],
  ["10 - 12", 12],
  ["10 -12", undefined],
])("%j", (text, upTo) => {
  const t = readEnglishText(text);
  const number = t.numbers[0] as NumberReading;
  const end = readRangeEnd(t, number, currencyBefore(t, number)?.first ?? number.first);
  expect(end && numberOf(end.number.value)).toBe(upTo);
});
