import { expect, test } from "vitest";
import { measuredCheck, measuredChecks } from "./measured-check.ts";

const rule = { precision: 0.9, recall: 0.8, cases: 20, falseAlarmsPer1000Words: 0 };
const measurement = { engine: "1.2.0", measuredOn: "2024-05-17", rules: { "list-count": rule } };

test("what was measured of a check, also that nothing was", () => {
  const checks = measuredChecks(["list-count", "list-count", "gone"], {
    ...{ version: "1.2.0", measurement },
  });
  expect(checks).toEqual({
    "list-count": { rule, engine: "1.2.0", measuredOn: "2024-05-17" },
    gone: { rule: undefined, engine: "1.2.0", measuredOn: "2024-05-17" },
  });
});

test("and that it was of another engine", () => {
  expect(measuredCheck("list-count", { version: "1.3.0", measurement }).runs).toBe("1.3.0");
});
