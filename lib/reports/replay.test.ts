import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import {
  chainOf,
  checksStep,
  englishArticle,
  evidenceStep,
  type FixtureStep,
  fixtureId,
  newsroom,
  openStep,
  proposeStep,
  reporter,
  reviewer,
} from "./fixtures.cases.ts";
import { replay } from "./replay.ts";

const { text, steps } = englishArticle();
const [imported] = steps;
const replayOf = (log: readonly FixtureStep[]) => replay(chainOf(log).map(recordedEvent));
const after = (...log: FixtureStep[]) => replayOf(imported ? [imported, ...log] : log);

test("an article begins with its import", () => {
  const { article, revision, ...rest } = after();
  expect(article).toMatchObject({
    title: "Envoys of 17 countries at the White House",
    byline: { text: "with agency reports", members: [reporter.member] },
    authors: [{ member: reporter.member, because: "byline" }],
    state: "draft",
    importedBy: reporter.member,
    importedAt: "2024-05-17T00:22:00.000Z",
  });
  expect(revision).toMatchObject({ number: 1, length: text.length });
  expect(rest).toMatchObject({ checks: null, findings: [], claims: [], sources: [] });
});

test("the first run of the checks takes the article into checking", () => {
  const { article, checks } = after(checksStep(text));
  expect(article.state).toBe("in_checking");
  expect(checks).toMatchObject({ engine: "1.0.0", by: reporter.member });
});

const exported: FixtureStep = {
  type: "report.exported",
  by: reviewer,
  data: { article: newsroom.id, atSeq: 1, format: "pdf" },
  detail: { title: "x", sha256: "0".repeat(64) },
};
const elsewhere = openStep(text, 1, "x", []);
if (elsewhere.type === "claim.opened") elsewhere.data.revision = fixtureId(99, 1);

test.each<[name: string, log: FixtureStep[], problem: string]>([
  ["a second import", imported ? [imported] : [], "event 2 imports the article once more"],
  ["the newsroom's affairs", [exported], "event 2 does not belong in an article's log"],
  [
    "a claim that was never opened",
    [proposeStep(1, 1, { rationale: "x" })],
    "event 2 speaks of a claim that was never opened",
  ],
  [
    "a claim opened twice",
    [openStep(text, 1, "x", []), openStep(text, 1, "x", [])],
    "event 3 opens a claim that is open already",
  ],
  ["another revision", [elsewhere], "event 2 speaks of another revision than the last one"],
  [
    "a source that is not there",
    [openStep(text, 1, "x", []), evidenceStep(1, 1, 1, { from: "open", to: "researching" })],
    "event 3 attaches a source that is not in the article's list",
  ],
])("refuses %s", (_name, log, problem) => {
  expect(() => after(...log)).toThrow(problem);
});

test("refuses a log that begins otherwise, or not at all", () => {
  expect(() => replayOf([checksStep(text)])).toThrow("event 1 should be the import");
  expect(() => replayOf([])).toThrow("event 1 is missing");
  const erased = imported ? [{ ...imported, erased: true }] : [];
  expect(() => replayOf(erased)).toThrow("event 1 was erased");
});
