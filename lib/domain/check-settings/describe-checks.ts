import { measuredRule } from "#lib/engines/checks/measured.ts";
import type { CheckEngine } from "./check-engine.ts";
import { type MeasuredWords, measuredWords } from "./measured-words.ts";

/** What a check is called, and how often it is right. */
export interface CheckDescription {
  title: string;
  measured: MeasuredWords;
}

/** The checks of these ids, by id; one that the engine has no more is called by its id. */
export function describeChecks(
  ids: readonly string[],
  { version, rules, measurement }: CheckEngine,
): Record<string, CheckDescription> {
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const title = rules.find((rule) => rule.id === id)?.title ?? id;
      const measured = measuredWords(measuredRule(id, measurement), measurement, version);
      return [id, { title, measured }];
    }),
  );
}
