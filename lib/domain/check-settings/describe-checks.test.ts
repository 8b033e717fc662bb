import { expect, test } from "vitest";
import { checkEngine } from "./check-engine.ts";
import { describeChecks } from "./describe-checks.ts";

const rule = { precision: 0.9, recall: 0.8, cases: 20, falseAlarmsPer1000Words: 0 };
const engine = {
  version: "1.2.0",
  rules: [{ id: "list-count", title: "Lists and their counts", finds: "A wrong count." }],
  measurement: { engine: "1.2.0", measuredOn: "2024-05-17", rules: { "list-count": rule } },
};

test("checks are called by their titles, one that is gone by its id", () => {
  const checks = describeChecks(["list-count", "list-count", "gone"], engine);
  expect(Object.keys(checks)).toEqual(["list-count", "gone"]);
  expect(checks["list-count"]?.title).toBe("Lists and their counts");
  expect(checks["list-count"]?.measured.short).toMatch(/^Right in 90 %/);
  expect(checks.gone).toMatchObject({ title: "gone", measured: { short: "Not measured" } });
});

test("the engine that runs here describes each of its rules", () => {
  const ids = checkEngine.rules.map(({ id }) => id);
  const titles = Object.values(describeChecks(ids, checkEngine)).map(({ title }) => title);
  expect(titles).toEqual(checkEngine.rules.map(({ title }) => title));
  expect(new Set(titles).size).toBe(titles.length);
});
