import { changeFindings } from "../arithmetic/changes.ts";
import { numberText } from "../arithmetic/figure-text.ts";
import type { TimesMoreReading } from "../reading/change-reading.ts";
import { add, numberOf, rational } from "../reading/rational.ts";
import type { FindingDraft, Rule } from "../rule.ts";

/** Readers take "three times more" for three times as many, or for four. */
function timesMoreFinding(reading: TimesMoreReading, text: string): FindingDraft {
  const words = text.slice(reading.stated.start, reading.stated.end);
  const times = numberText(reading.times);
  const again = numberText(add(reading.times, rational(1n)));
  return {
    outcome: "notice",
    message: `“${words}” has two readings: ${times} times as much, or ${again} times.`,
    stated: { value: numberOf(reading.times), unit: "times" },
    computed: { value: `${times} or ${again} times`, text: `${times} or ${again} times as much` },
    steps: [
      `Taken as a factor, it is ${times} times as much.`,
      `Taken as what is added, it is ${again} times as much.`,
    ],
    tolerance: "none: it needs a person",
    suggestions: [`${times} times as much`, `${again} times as much`],
    spans: [{ role: "stated", ...reading.stated }],
    values: [times],
    sentence: reading.sentence,
  };
}

/** Two figures against what is said of the step between them: "from 40 to 50, a 25 % increase". */
export const percentChange: Rule = {
  id: "percent-change",
  version: 1,
  title: "Changes and their figures",
  finds: "A rise, a fall or a multiple that the two figures beside it do not give.",
  check: ({ arithmetic: { changes, timesMore }, text }) => [
    ...changes
      .filter(({ from }) => from.quantity.kind !== "percent")
      .flatMap((reading) => changeFindings(reading, text)),
    ...timesMore.map((reading) => timesMoreFinding(reading, text)),
  ],
};
