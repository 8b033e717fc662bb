import type { MeasuredPassages, MeasuredRule, Measurement } from "#lib/engines/checks/measured.ts";

/** What was measured of a rule, in words for whoever has to weigh what it says. */
export interface MeasuredWords {
  /** One line: how often its flags were right. */
  short: string;
  /** The rest, a sentence each. */
  more: string[];
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

const passages = (cases: number) => `${cases} ${cases === 1 ? "passage" : "passages"}`;

function unseenWords({ precision, recall, cases }: MeasuredPassages): string {
  const found = recall === null ? "" : `it found ${percent(recall)} of what it should`;
  const right = precision === null ? "flagged nothing" : `was right in ${percent(precision)}`;
  return `On ${passages(cases)} that nobody had seen who wrote it, ${[found, right].filter(Boolean).join(" and ")}.`;
}

function shortOf({ precision, recall }: MeasuredRule): string {
  const right =
    precision === null ? "Flagged nothing" : `Right in ${percent(precision)} of its flags`;
  const found = recall === null ? "" : `, finds ${percent(recall)} of what it should`;
  return `${right}${found}`;
}

/**
 * What was measured of a rule, said as it is: also that nothing was, or that it was another version
 * of the engine.
 * @param engine the version that runs now
 */
export function measuredWords(
  rule: MeasuredRule | undefined,
  { engine: measured, measuredOn }: Measurement,
  engine: string,
): MeasuredWords {
  if (!rule) {
    return {
      short: "Not measured",
      more: ["How often this check is right was not measured yet: look twice."],
    };
  }
  const { cases, unseen, falseAlarmsPer1000Words: alarms } = rule;
  const more = [
    `Measured on ${passages(cases)}, some with an error to find and some that only look like one. The check was widened by what it first missed in them, so these figures flatter.`,
    ...(unseen && unseen.cases > 0 ? [unseenWords(unseen)] : []),
    alarms === 0
      ? "No false alarm in the clean articles that it was run over."
      : `${Math.round(alarms * 100) / 100} false alarms in 1,000 words of clean articles.`,
    `Measured on ${measuredOn}, engine ${measured}.`,
  ];
  if (measured !== engine) {
    more.push(`Engine ${engine} runs now: these figures are of another version.`);
  }
  return { short: shortOf(rule), more };
}
