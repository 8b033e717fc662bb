import { type MeasuredRule, measuredRule } from "#lib/engines/checks/measured.ts";
import type { CheckEngine } from "./check-engine.ts";

/** How often a check is right, as far as that was measured, and of which engine. */
export interface MeasuredCheck {
  /** Undefined where it never was. */
  rule?: MeasuredRule;
  /** `YYYY-MM-DD` */
  measuredOn: string;
  /** The engine that was measured. */
  engine: string;
  /** The engine that runs now, where that is another. */
  runs?: string;
}

/** What was measured of one check. */
export function measuredCheck(
  id: string,
  { version, measurement }: Pick<CheckEngine, "version" | "measurement">,
): MeasuredCheck {
  const { engine, measuredOn } = measurement;
  const rule = measuredRule(id, measurement);
  return { rule, measuredOn, engine, ...(engine === version ? {} : { runs: version }) };
}

/** The same of several, by their ids. */
export function measuredChecks(
  ids: readonly string[],
  engine: Pick<CheckEngine, "version" | "measurement">,
): Record<string, MeasuredCheck> {
  return Object.fromEntries([...new Set(ids)].map((id) => [id, measuredCheck(id, engine)]));
}
