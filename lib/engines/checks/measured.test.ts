import { expect, it } from "vitest";
import { measuredRule, measurement } from "./measured.ts";
import { parseIsoDate } from "./reading/civil-day.ts";
import { RULES } from "./rules.ts";

it("holds figures of rules that there are, each a share or a count", () => {
  const ids = RULES.map(({ id }) => id);
  expect(Object.keys(measurement.rules).filter((id) => !ids.includes(id))).toEqual([]);
  expect(parseIsoDate(measurement.measuredOn)).toBeDefined();
  for (const [id, rule] of Object.entries(measurement.rules)) {
    for (const share of [rule.precision, rule.recall]) {
      if (share === null) continue;
      expect(share, id).toBeGreaterThanOrEqual(0);
      expect(share, id).toBeLessThanOrEqual(1);
    }
    expect(Number.isInteger(rule.cases) && rule.cases >= 0, id).toBe(true);
    expect(rule.falseAlarmsPer1000Words, id).toBeGreaterThanOrEqual(0);
  }
});

it("gives nothing of a rule that was not measured, whatever it is called", () => {
  const rule = { precision: 1, recall: null, cases: 3, falseAlarmsPer1000Words: 0 };
  const rules = { "list-count": rule, "weekday-date": { ...rule, cases: 0 } };
  const of = { engine: "1.0.0", measuredOn: "2024-05-17", rules };
  expect(measuredRule("list-count", of)).toEqual(rule);
  expect(measuredRule("weekday-date", of)).toBeUndefined();
  expect(measuredRule("ratio-percent", of)).toBeUndefined();
  expect(measuredRule("toString", of)).toBeUndefined();
});
