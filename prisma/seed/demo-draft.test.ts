import { describe, expect, test } from "vitest";
import { checkText } from "#lib/engines/checks/check-text.ts";
import { datelineOf } from "#lib/engines/checks/reading/dateline-of.ts";
import { ingestDraft } from "#lib/engines/ingest/ingest.ts";
import { arabicDraft, englishDraft } from "./demo-draft.ts";

async function findingsOf(draft: typeof englishDraft | typeof arabicDraft) {
  const { text } = await ingestDraft(draft);
  return checkText({ ...draft, text }).findings;
}

const findings = await findingsOf(englishDraft);

describe("the English draft", () => {
  test("has one contradiction: 17 countries stated, 18 listed", () => {
    const contradictions = findings.filter(({ outcome }) => outcome === "contradiction");
    expect(contradictions).toHaveLength(1);
    const others = findings.filter(({ outcome }) => !/consistent|contradiction/.test(outcome));
    expect(others.map(({ rule, outcome }) => [rule, outcome])).toEqual([["superlative", "notice"]]);
    expect(contradictions[0]).toMatchObject({
      rule: "list-count",
      outcome: "contradiction",
      stated: { text: "17 countries", value: 17 },
      computed: { value: 18 },
      reconciliation: expect.stringContaining("United States"),
    });
    const items = contradictions[0]?.spans.filter(({ role }) => role === "item");
    expect(items).toHaveLength(18);
  });

  test("has its weekdays resolved against its dateline", () => {
    const resolved = findings
      .filter(({ rule }) => rule === "relative-date")
      .map(({ stated, computed }) => [stated?.text, computed?.value]);
    expect(resolved).toEqual([
      ["Wednesday", "2024-05-15"],
      ["Thursday", "2024-05-16"],
      ["Thursday", "2024-05-16"],
    ]);
  });

  test("has a weekday beside a date that fits it", () => {
    const fits = findings.filter(({ rule }) => rule === "weekday-date");
    expect(fits.map(({ computed }) => computed?.value)).toEqual(["Saturday"]);
  });

  test("says title, time and zone of its publication itself", async () => {
    const { title, publishedOn, publishedTime, timeZone } = englishDraft;
    const draft = await ingestDraft(englishDraft);
    expect(draft.title).toBe(title);
    expect(datelineOf(draft.text)).toMatchObject({ publishedOn, publishedTime, timeZone });
  });
});

test("the Arabic draft is told as Arabic, from right to left, and keeps its title", async () => {
  const { language, direction, title, text } = await ingestDraft(arabicDraft);
  expect({ language, direction }).toEqual({ language: "ar", direction: "rtl" });
  expect(title).toBe(arabicDraft.title);
  expect(text.startsWith(arabicDraft.title)).toBe(true);
});
