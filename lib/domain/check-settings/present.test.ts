import { expect, test } from "vitest";
import { presentCheckSettings } from "./present.ts";

const empty = { entries: [], version: 0 };
const decided = {
  modes: new Map([["list-count", "notice" as const]]),
  lists: {
    spellings: { entries: [["Kyiv", "Kiev"]], version: 3 },
    metonyms: empty,
    well_known_names: empty,
  },
};
const engine = {
  version: "1.2.0",
  rules: [
    { id: "list-count", title: "Lists and their counts", finds: "A wrong count.", check: [] },
    { id: "weekday-date", title: "Weekdays and dates", finds: "A wrong weekday." },
  ],
  measurement: {
    engine: "1.2.0",
    measuredOn: "2024-05-17",
    rules: { "list-count": { precision: 1, recall: 1, cases: 9, falseAlarmsPer1000Words: 0 } },
  },
};

test("every check stands there, with its mode and what was measured of it", () => {
  const { rules, lists } = presentCheckSettings(decided, engine, {
    newsroomSlug: "desk",
    roles: ["editor"],
  });
  expect(rules).toMatchObject([
    {
      id: "list-count",
      mode: "notice",
      measured: { rule: { precision: 1 } },
    },
    { id: "weekday-date", mode: "on", measured: { rule: undefined } },
  ]);
  expect(Object.keys(rules[0] ?? {})).toEqual(["id", "mode", "measured"]);
  expect(lists).toEqual([
    { kind: "spellings", entries: [["Kyiv", "Kiev"]], version: 3 },
    { kind: "metonyms", ...empty },
    { kind: "well_known_names", ...empty },
  ]);
});

test.each(["editor", "admin"])("%s may change them", (role) => {
  const actor = { newsroomSlug: "desk", roles: [role] };
  expect(presentCheckSettings(decided, engine, actor).can.configure).toBe(true);
});

test.each(["reporter", "reviewer", "auditor"])("%s may see them only", (role) => {
  const actor = { newsroomSlug: "desk", roles: [role] };
  expect(presentCheckSettings(decided, engine, actor).can.configure).toBe(false);
});
