import { expect, test } from "vitest";
import type { Finding } from "#lib/engines/checks/result.ts";
import { compareRuns, type KeptFinding } from "./compare-runs.ts";

function finding(inputKey: string, change: Partial<Finding> = {}): Finding {
  return {
    rule: "list-count",
    ruleVersion: 1,
    outcome: "contradiction",
    inputKey,
    message: "The text says 3 countries and lists 4.",
    stated: { text: "3 countries", value: 3 },
    computed: { value: 4, text: "4 countries are listed" },
    steps: [],
    tolerance: "exact",
    suggestions: [],
    spans: [{ role: "stated", start: 0, end: 11, exact: "3 countries" }],
    ...change,
  };
}

let ids = 0;
function run(known: readonly KeptFinding[], findings: readonly Finding[], runId: string) {
  return compareRuns(known, findings, runId, () => `id ${++ids}`);
}

/** What the first run leaves of two findings. */
const first = run([], [finding("a"), finding("b")], "run 1");

test("the first run's findings are all added, in their order", () => {
  expect(
    first.reported.map(({ inputKey, ordinal, edition, sinceRunId, supersededById }) => ({
      inputKey,
      ordinal,
      edition,
      sinceRunId,
      supersededById,
    })),
  ).toEqual([
    { inputKey: "a", ordinal: 0, edition: 1, sinceRunId: "run 1", supersededById: null },
    { inputKey: "b", ordinal: 1, edition: 1, sinceRunId: "run 1", supersededById: null },
  ]);
  expect(first.added).toEqual(first.reported);
  expect([first.changed, first.reworded, first.gone]).toEqual([[], [], []]);
});

test("a run that reports the same changes nothing", () => {
  const again = run(first.reported, [finding("a"), finding("b")], "run 2");
  expect(again.reported).toEqual(first.reported);
  expect([again.added, again.changed, again.reworded, again.gone]).toEqual([[], [], [], []]);
});

test("one that moved in the order keeps its words", () => {
  const { changed, reworded } = run(first.reported, [finding("b"), finding("a")], "run 2");
  expect(changed.map(({ inputKey, ordinal }) => [inputKey, ordinal])).toEqual([
    ["b", 0],
    ["a", 1],
  ]);
  expect(reworded).toEqual([]);
});

test("one that a newer rule words anew keeps its id, and is not new", () => {
  const newer = { ruleVersion: 2, message: "3 countries are stated, 4 are listed." };
  const { reported, changed, reworded } = run(first.reported, [finding("a", newer)], "run 2");
  const [before] = first.reported;
  expect(changed).toEqual(reported);
  expect(reworded).toEqual(reported);
  expect(reported).toMatchObject([
    { id: before?.id, edition: 2, ruleVersion: 2, sinceRunId: "run 1" },
  ]);
});

test("other spans are other words, too", () => {
  const spans = [{ role: "stated" as const, start: 5, end: 16, exact: "3 countries" }];
  const { reworded } = run(first.reported, [finding("a", { spans })], "run 2");
  expect(reworded).toMatchObject([{ edition: 2, spans }]);
});

test("another outcome is new to the reader", () => {
  const { changed, reworded } = run(
    first.reported,
    [finding("a", { outcome: "possible" })],
    "run 2",
  );
  expect(changed).toMatchObject([{ id: first.reported[0]?.id, sinceRunId: "run 2", edition: 1 }]);
  expect(reworded).toEqual([]);
});

test("one that is no longer reported is gone once, and new when it comes back", () => {
  const second = run(first.reported, [finding("a")], "run 2");
  const [a, b] = first.reported;
  expect(second.gone).toEqual([b?.id]);
  const left: KeptFinding[] = a && b ? [a, { ...b, supersededById: "run 2" }] : [];
  expect(run(left, [finding("a")], "run 3").gone).toEqual([]);
  const back = run(left, [finding("a"), finding("b")], "run 4");
  expect(back.added).toEqual([]);
  expect(back.changed).toMatchObject([{ id: b?.id, sinceRunId: "run 4", supersededById: null }]);
});

test("what the text before had in common is not new, unless its outcome is", () => {
  const earlier = new Map([
    ["a", { outcome: "contradiction", sinceRunId: "run 0" }],
    ["b", { outcome: "possible", sinceRunId: "run 0" }],
  ]);
  const { reported } = compareRuns([], [finding("a"), finding("b")], "run 2", () => "x", earlier);
  expect(reported.map(({ sinceRunId }) => sinceRunId)).toEqual(["run 0", "run 2"]);
});
