import type { AgeReading } from "../reading/age-reading.ts";
import { isoDate, MONTH_NAMES } from "../reading/civil-day.ts";
import { daysInWords, yearsBetween } from "../reading/days.ts";
import type { FindingDraft, Rule } from "../rule.ts";

function check(reading: AgeReading): FindingDraft | undefined {
  const { age, born, on, sure } = reading;
  const { least, most } = yearsBetween(born, on);
  const fits = age >= least && age <= most;
  // A birthday, or a day of death that is not told, lies as little as a year from what was counted.
  const near = age === least - 1 || age === most + 1;
  const open = !fits && near && on.span === undefined && on.from.year !== on.to.year;
  if (!fits && !sure) return undefined;
  const bornWords = daysInWords(born, MONTH_NAMES);
  const dayTold = on.span ? daysInWords(on, MONTH_NAMES) : isoDate(on.to);
  const computed = least === most ? String(least) : `${least} or ${most}`;
  const years = `${computed} ${computed === "1" ? "year" : "years"} old`;
  const exact = born.from.day === born.to.day && born.from.month === born.to.month;
  return {
    outcome: fits ? "consistent" : open ? "possible" : "contradiction",
    message: fits
      ? `The age of ${age} agrees with the birth given, ${bornWords}.`
      : `The text gives the age of ${age}; born ${exact ? "on" : "in"} ${bornWords}, that is ${years}.`,
    stated: { value: age, unit: "year" },
    computed: { value: least === most ? least : computed, text: years },
    steps: [
      `The birth is given as ${bornWords}.`,
      `The age is counted to ${dayTold}: ${on.because}.`,
      exact ? `That is ${years}.` : `The birthday is not given, so that is ${years}.`,
    ],
    tolerance: least === most ? "exact" : "a year, for a birthday that is not given",
    suggestions: fits ? [] : [`${age} → ${computed}`, `the birth, ${bornWords}, is wrong`],
    ...(open ? { reconciliation: "Before the last birthday the age was one less." } : {}),
    spans: [
      { role: "stated", ...reading.stated },
      { role: "anchor", ...born.span },
      ...(on.span ? [{ role: "related" as const, ...on.span }] : []),
    ],
    values: [age, isoDate(born.from), isoDate(born.to), least, most],
    sentence: reading.sentence,
  };
}

/** An age against the birth that the text gives: "aged 99" of somebody born in 1910 who died in 2019. */
export const age: Rule = {
  id: "age",
  version: 1,
  title: "Ages and births",
  finds: "An age that does not follow from the date of birth and the day it is told of.",
  check: ({ ages }) => ages.flatMap((reading) => check(reading) ?? []),
};
