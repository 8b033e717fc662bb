import { expect, test } from "vitest";
import {
  arabicArticle,
  bareArticle,
  englishArticle,
  reportOf,
  sourceStep,
} from "../../fixtures.cases.ts";
import { revisedArticle } from "../../revised.cases.ts";
import { lastEventAt, viewReport } from "./report-view.ts";

const report = reportOf(englishArticle());
const view = viewReport(report);

test("the cover says what it is and how things stand", () => {
  expect(view.cover).toMatchObject({
    newsroom: "The Harbour Desk",
    byline: "Nadia Rahman, with agency reports",
    dateline: "17 May 2024 03:15 (Asia/Riyadh)",
    state: "In checking",
    event: "26",
    at: "17 May 2024, 06:17 (Asia/Riyadh), 03:17 UTC",
    dismissed: 1,
    review:
      "Every verdict and decision in this report is a person’s. 1 claim is approved, by an editor other than whoever proposed its verdict. Programs only tested for consistency; they decided nothing.",
    coverage: "Of 3 facts that the checks can see in the text, 2 were tested for consistency.",
  });
  expect(view.cover.claims.map(({ label, count }) => `${count} ${label}`)).toEqual([
    "1 Assigned",
    "1 Approved",
    "1 Returned",
    "1 Stale",
    "1 Withdrawn",
  ]);
});

test("a machine tests for consistency; it neither checks nor verifies", () => {
  const { findings, cover } = view;
  const machine = JSON.stringify([findings, cover.findings, cover.coverage, view.coverage]);
  expect(machine).toContain("Tested for consistency");
  expect(machine).not.toMatch(/\b(checked|verified)\b/i);
});

test("a claim is told with its finding, evidence, verdict and decision", () => {
  const [first] = view.claims;
  expect(first).toMatchObject({
    label: "Approved",
    kind: "Number, high priority",
    owner: "Jonas Weber",
    passages: [
      { before: "Envoys of ", words: "17 countries", after: " came to the White House on …" },
      { words: expect.stringMatching(/^the United States/), after: ". All of those states have …" },
    ],
    findings: [{ label: "Contradiction", rule: "list-count, version 1" }],
    evidence: [{ stance: "Supports", source: { number: 1 } }, { stance: "Context" }],
    verdicts: [
      {
        label: "Partly right",
        disposition: "Corrected",
        decision: { label: "Approved", done: expect.stringMatching(/^Lena Brandt, /) },
      },
    ],
  });
});

test("findings that became no claim stand apart, by what became of them", () => {
  const { open, dismissed, consistent } = view.findings;
  expect(open).toEqual([]);
  expect(dismissed[0]?.dismissed?.reason).toBe("The paragraph before says.");
  expect(consistent[0]?.message).toBe("Wednesday is 15 May 2024.");
});

test("a thread is told where it hangs, without what was removed from it", () => {
  const { annotations, claims } = viewReport(reportOf(revisedArticle()));
  expect(annotations[0]).toMatchObject({
    body: "Which diplomat was it?",
    replies: [{ body: "The one who rang.", done: expect.stringMatching(/^Jonas Weber, /) }],
  });
  expect(claims.flatMap(({ replies }) => replies)).toEqual([]);
});

test("what was answered of a claim's checklist stands there with who and when", () => {
  const { claims } = viewReport(reportOf(revisedArticle()));
  const done = expect.stringMatching(/^Jonas Weber, /);
  expect(claims[2]?.checklist).toEqual([
    { wording: "The first source was seen", label: "Checked", done },
    { wording: "Captions agree", label: "Does not apply", done },
  ]);
});

test("every event has a sentence, and its time", () => {
  expect(view.history).toHaveLength(26);
  expect(view.history[11]).toEqual({
    seq: 12,
    hash: "",
    day: "17 May 2024",
    hour: "04:39",
    utc: "01:39",
    sentence: "Jonas Weber proposed “Partly right”, corrected, on claim\u00A01.",
  });
  expect(lastEventAt(report)).toBe("2024-05-17T03:17:00.000Z");
});

test("an article without claims or checks says so", () => {
  expect(viewReport(reportOf(bareArticle()))).toMatchObject({
    claims: [],
    cover: { claims: [], coverage: "No check was run on this text." },
  });
});

test("the running head is cut where a title is long", () => {
  const { text, steps } = arabicArticle();
  const long = structuredClone(reportOf({ text, steps }));
  long.article.title = "😀".repeat(100);
  const head = viewReport(long).running;
  expect(head).toBe(`The Harbour Desk, audit report of ${"😀".repeat(41)}…`);
});

test("of an address it says that no copy was kept; a note needs none", () => {
  const { text, steps } = bareArticle();
  const sources = [sourceStep(1, "The list", "https://example.org/list"), sourceStep(2, "A call")];
  const { sources: told } = viewReport(reportOf({ text, steps: [...steps, ...sources] }));
  expect(told.map(({ unkept }) => unkept)).toEqual([
    "No copy of it was kept: what stands there may have changed since.",
    "",
  ]);
});
