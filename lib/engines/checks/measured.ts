import committed from "./measured.json" with { type: "json" };

/** How a rule did on some passages, which are not the cases beside it. */
export interface MeasuredPassages {
  /** Of what it flagged, how much was right, 0 to 1; null where it flagged nothing. */
  precision: number | null;
  /** Of what it should have flagged, how much it did, 0 to 1; null where there was nothing to flag. */
  recall: number | null;
  /** How many passages it was run over. */
  cases: number;
}

/** How a rule did on the passages that it was written and widened by. */
export interface MeasuredRule extends MeasuredPassages {
  /** And on those that it was run over once, unseen by whoever wrote it. */
  unseen?: MeasuredPassages;
  /** In clean articles. */
  falseAlarmsPer1000Words: number;
}

/** The committed result of `npm run bench:checks`. */
export interface Measurement {
  /** The engine that was measured. */
  engine: string;
  /** `YYYY-MM-DD` */
  measuredOn: string;
  /** By rule id. */
  rules: Readonly<Record<string, MeasuredRule>>;
}

export const measurement: Measurement = committed;

/** How a rule did when it was last measured, or undefined where it never was. */
export function measuredRule(ruleId: string, of = measurement): MeasuredRule | undefined {
  const rule = Object.hasOwn(of.rules, ruleId) ? of.rules[ruleId] : undefined;
  // Without a passage of its own there is nothing that its figures could be of.
  return rule && rule.cases > 0 ? rule : undefined;
}
