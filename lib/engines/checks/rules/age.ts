import type { AgeReading, CountedAge, RepeatedAge } from "../reading/age-reading.ts";
import { isoDate, MONTH_NAMES } from "../reading/civil-day.ts";
import { daysInWords, yearsBetween } from "../reading/days.ts";
import type { FindingDraft, Rule } from "../rule.ts";

/** The ages that the dates allow; one alone in the year of a birthday. */
function yearsOf({ born, on, reached }: CountedAge): { least: number; most: number } {
  if (!reached) return yearsBetween(born, on);
  return { least: on.from.year - born.to.year, most: on.to.year - born.from.year };
}

function checkCounted(reading: CountedAge): FindingDraft | undefined {
  const { age, born, on, sure } = reading;
  const { least, most } = yearsOf(reading);
  const fits = age >= least && age <= most;
  // A birthday, or a day of death that is not told, lies as little as a year from what was counted.
  const near = age === least - 1 || age === most + 1;
  const open = !fits && near && on.span === undefined && on.from.year !== on.to.year;
  if (!fits && !sure) return undefined;
  const bornWords = daysInWords(born, MONTH_NAMES);
  const dayTold = on.span ? daysInWords(on, MONTH_NAMES) : isoDate(on.to);
  const joiner = most - least > 1 ? "to" : "or";
  const computed = least === most ? String(least) : `${least} ${joiner} ${most}`;
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
      exact || reading.reached
        ? `That is ${years}.`
        : `The birthday is not given, so that is ${years}.`,
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

/** An age told twice of one person. */
function checkRepeated({ age, earlier, stated, sentence }: RepeatedAge): FindingDraft {
  const fits = age === earlier.age;
  return {
    outcome: fits ? "consistent" : "contradiction",
    message: fits
      ? `The age of ${age} is told of the same person before.`
      : `The text gives the age of ${age}; before, it gives ${earlier.age} for the same person.`,
    stated: { value: age, unit: "year" },
    computed: { value: earlier.age, text: `${earlier.age} is told before` },
    steps: [`The age is first told as ${earlier.age}.`, `It is told again as ${age}.`],
    tolerance: "exact",
    suggestions: fits
      ? []
      : [`${age} → ${earlier.age}`, `${earlier.age} → ${age}`, "they are two people"],
    spans: [
      { role: "stated", ...stated },
      { role: "anchor", start: earlier.start, end: earlier.end },
    ],
    values: [age, earlier.age],
    sentence,
  };
}

const check = (reading: AgeReading): FindingDraft | undefined =>
  reading.kind === "counted" ? checkCounted(reading) : checkRepeated(reading);

/** An age against the birth that the text gives, and against the age it gives elsewhere. */
export const age: Rule = {
  id: "age",
  version: 2,
  title: "Ages and births",
  finds:
    "An age that does not follow from the date of birth, or is told otherwise of the same person.",
  check: ({ ages }) => ages.flatMap((reading) => check(reading) ?? []),
};
