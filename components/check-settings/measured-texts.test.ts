import { expect, test } from "vitest";
import type { MeasuredRule } from "#lib/engines/checks/measured.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { say } from "#lib/platform/languages/say.ts";
import german from "#messages/de/check-settings.json" with { type: "json" };
import english from "#messages/en/check-settings.json" with { type: "json" };
import { measuredTexts } from "./measured-texts.ts";

const rule = { precision: 0.9804, recall: 0.851, cases: 54, falseAlarmsPer1000Words: 0.1249 };

function said(of: MeasuredRule | undefined, runs?: string, language: Language = "en") {
  const { measured } = language === "de" ? german : english;
  const check = { rule: of, engine: "1.2.0", measuredOn: "2024-05-17", runs };
  return measuredTexts(check, language).map(({ name, values }) =>
    say(language, measured[name], values),
  );
}

test("the figures are said in words, with what they are of", () => {
  expect(said(rule)).toEqual([
    "Right in 98 % of its flags, finds 85.1 % of what it should",
    "Measured on 54 passages, some with an error to find and some that only look like one. The check was widened by what it first missed in them, so these figures flatter.",
    "0.12 false alarms in 1,000 words of clean articles.",
    "Measured on 2024-05-17, engine 1.2.0.",
  ]);
});

test("figures are written as the language writes them", () => {
  expect(said(rule, undefined, "de")[0]).toBe(
    "98 % der Meldungen richtig, findet 85,1 % dessen, was sie finden sollte",
  );
});

test("what was not measured is said to be so, and what cannot be said is left out", () => {
  expect(said(undefined)[0]).toBe("Not measured");
  const none = { precision: null, recall: null, cases: 1, falseAlarmsPer1000Words: 0 };
  expect(said(none).slice(0, 3)).toEqual([
    "Flagged nothing",
    expect.stringContaining("on 1 passage, some"),
    "No false alarm in the clean articles that it was run over.",
  ]);
  expect(said({ ...none, recall: 0 })[0]).toBe("Flagged nothing, finds 0 % of what it should");
});

test("figures of another version of the engine are said to be that", () => {
  expect(said(rule, "1.3.0").at(-1)).toBe(
    "Engine 1.3.0 runs now: these figures are of another version.",
  );
});

test("what it did on passages that nobody had seen is said beside it", () => {
  const unseen = { precision: 0.8, recall: 0.5, cases: 8 };
  expect(said({ ...rule, unseen })[2]).toBe(
    "On 8 passages that nobody had seen who wrote it, it found 50 % of what it should and was right in 80 %.",
  );
  const none = { precision: null, recall: 0, cases: 8 };
  expect(said({ ...rule, unseen: none })[2]).toContain(
    "it found 0 % of what it should and flagged nothing.",
  );
});
