import type { MeasuredCheck } from "#lib/domain/check-settings/measured-check.ts";
import { formsOf, type Language } from "#lib/platform/languages/languages.ts";
import type english from "#messages/en/check-settings.json";

/** A text of `checkSettings.measured`, with what is put into it. */
export interface MeasuredText {
  name: keyof typeof english.measured;
  values: Record<string, string | number>;
}

/**
 * What was measured of a check, said as it is: also that nothing was, or that it was another version of the engine.
 * The first text is one line, how often its flags were right; the others are a sentence each.
 */
export function measuredTexts(
  { rule, engine, measuredOn, runs }: MeasuredCheck,
  language: Language,
): MeasuredText[] {
  if (!rule)
    return [
      { name: "none", values: {} },
      { name: "noneNote", values: {} },
    ];
  const number = (value: number, digits: number) =>
    value.toLocaleString(formsOf[language], { maximumFractionDigits: digits });
  const percent = (share: number | null) => (share === null ? "none" : number(share * 100, 1));
  const { cases, unseen, falseAlarmsPer1000Words: alarms } = rule;
  const shares = (of: { precision: number | null; recall: number | null }) => ({
    right: percent(of.precision),
    found: percent(of.recall),
  });
  return [
    { name: "short", values: shares(rule) },
    { name: "cases", values: { n: cases } },
    ...(unseen && unseen.cases > 0
      ? [{ name: "unseen" as const, values: { n: unseen.cases, ...shares(unseen) } }]
      : []),
    { name: "alarms", values: { rate: alarms === 0 ? "none" : number(alarms, 2) } },
    { name: "when", values: { day: measuredOn, engine } },
    ...(runs ? [{ name: "other" as const, values: { engine: runs } }] : []),
  ];
}
