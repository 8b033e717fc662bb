import { longDate, parseIsoDate } from "../reading/civil-day.ts";
import type { RelativeDateReading } from "../reading/text-reading.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule } from "../rule.ts";

/** A date in words a reader knows; a year or month as it is. */
function inWords(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? longDate(date) : iso;
}

function resolvedWeekday(reading: RelativeDateReading, text: string): FindingDraft {
  const [first = "", ...others] = reading.resolved;
  const stated = text.slice(reading.stated.start, reading.stated.end);
  const open = others.length > 0;
  return {
    outcome: open ? "possible" : "consistent",
    message: open
      ? `“${stated}” may be ${reading.resolved.map(inWords).join(" or ")}.`
      : `“${stated}” is ${inWords(first)}.`,
    stated: { value: stated, unit: "weekday" },
    computed: { value: first, text: inWords(first) },
    steps: reading.steps,
    tolerance: "exact",
    suggestions: [],
    spans: [{ role: "stated", ...reading.stated }],
    values: [stated, ...reading.resolved],
    sentence: reading.sentence,
  };
}

function check(reading: RelativeDateReading, text: string): FindingDraft | undefined {
  const { beside, resolved, steps } = reading;
  if (!beside) return resolvedWeekday(reading, text);
  const agrees = beside.expected.includes(beside.value);
  const rounds = beside.nearly.includes(beside.value);
  if (!agrees && !rounds && !reading.sure) return undefined;
  const outcome: Outcome = agrees ? "consistent" : rounds ? "possible" : "contradiction";
  const stated = text.slice(reading.stated.start, reading.stated.end);
  const expected = beside.expected[0] ?? "";
  const comes = `${inWords(resolved[0] ?? "")}`;
  return {
    outcome,
    message: agrees
      ? `“${stated}” agrees: it is ${comes}.`
      : rounds
        ? `“${stated}” holds only if it is rounded: counted exactly it gives ${expected}.`
        : `“${stated}” does not agree: that should be ${inWords(expected)}, and ${inWords(beside.value)} stands there.`,
    stated: { value: beside.value },
    computed: { value: expected, text: comes },
    steps,
    tolerance: beside.nearly.length > 0 ? "rounded to whole units" : "exact",
    suggestions: agrees
      ? []
      : [`${beside.value} → ${expected}`, "the expression beside it counts wrongly"],
    spans: [
      { role: "stated", ...reading.stated },
      ...(reading.anchor ? [{ role: "anchor" as const, ...reading.anchor }] : []),
    ],
    values: [beside.value, ...beside.expected],
    sentence: reading.sentence,
  };
}

/** What a relative expression comes to, against the date, weekday or year that stands beside it. */
export const relativeDate: Rule = {
  id: "relative-date",
  version: 2,
  title: "Dates told from the dateline",
  finds: "“Yesterday”, “on Thursday” or “ten years ago” beside a date that it does not come to.",
  check: ({ relativeDates, text }) =>
    relativeDates.flatMap((reading) => check(reading, text) ?? []),
};
