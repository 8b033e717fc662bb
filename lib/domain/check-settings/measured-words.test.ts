import { expect, test } from "vitest";
import { measuredWords } from "./measured-words.ts";

const measurement = { engine: "1.2.0", measuredOn: "2024-05-17", rules: {} };
const rule = { precision: 0.9804, recall: 0.851, cases: 54, falseAlarmsPer1000Words: 0.1249 };

test("the figures are said in words, with what they are of", () => {
  expect(measuredWords(rule, measurement, "1.2.0")).toEqual({
    short: "Right in 98 % of its flags, finds 85.1 % of what it should",
    more: [
      "Measured on 54 passages, some with an error to find and some that only look like one. The check was widened by what it first missed in them, so these figures flatter.",
      "0.12 false alarms in 1,000 words of clean articles.",
      "Measured on 2024-05-17, engine 1.2.0.",
    ],
  });
});

test("what was not measured is said to be so, and what cannot be said is left out", () => {
  expect(measuredWords(undefined, measurement, "1.2.0").short).toBe("Not measured");
  const none = { precision: null, recall: null, cases: 1, falseAlarmsPer1000Words: 0 };
  const words = measuredWords(none, measurement, "1.2.0");
  expect(words.short).toBe("Flagged nothing");
  expect(words.more.slice(0, 2)).toEqual([
    expect.stringContaining("on 1 passage, some"),
    "No false alarm in the clean articles that it was run over.",
  ]);
  const missed = { ...none, recall: 0 };
  expect(measuredWords(missed, measurement, "1.2.0").short).toBe(
    "Flagged nothing, finds 0 % of what it should",
  );
});

test("figures of another version of the engine are said to be that", () => {
  expect(measuredWords(rule, measurement, "1.3.0").more.at(-1)).toBe(
    "Engine 1.3.0 runs now: these figures are of another version.",
  );
});

test("what it did on passages that nobody had seen is said beside it", () => {
  const unseen = { precision: 0.8, recall: 0.5, cases: 8 };
  expect(measuredWords({ ...rule, unseen }, measurement, "1.2.0").more[1]).toBe(
    "On 8 passages that nobody had seen who wrote it, it found 50 % of what it should and was right in 80 %.",
  );
  const none = { precision: null, recall: 0, cases: 8 };
  expect(measuredWords({ ...rule, unseen: none }, measurement, "1.2.0").more[1]).toContain(
    "it found 0 % of what it should and flagged nothing.",
  );
});
