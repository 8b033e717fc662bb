import { expect, test } from "vitest";
import { claimOf, forged } from "./forging.cases.ts";
import type { Report } from "./report.ts";

test.each<[name: string, change: (report: Report) => void, problem: string]>([
  [
    "the newsroom's name",
    (report) => {
      report.newsroom.name = "Another Desk";
    },
    "The newsroom (name) is not what event 1 recorded.",
  ],
  [
    "the newsroom's address",
    (report) => {
      report.newsroom.slug = "another";
    },
    "The newsroom (slug) is not what event 1 recorded.",
  ],
  [
    "the title",
    (report) => {
      report.article.title = "Another";
    },
    "The article (title) is not what event 1 recorded.",
  ],
  [
    "the article's id",
    (report) => {
      report.article.id = report.newsroom.id;
    },
    "The article is not what event 1 recorded.",
  ],
  [
    "a source",
    (report) => {
      for (const source of report.sources) source.url = "https://example.org/other";
    },
    "Source 1 (url) is not what event 3 recorded.",
  ],
  [
    "what the checks looked at",
    (report) => {
      if (report.checks) report.checks.coverage = {};
    },
    "The run of the checks (date) is not what the events recorded.",
  ],
  [
    "a dismissal",
    (report) => {
      for (const finding of report.findings) finding.dismissed = null;
    },
    "The finding ““for months” depends on when the talks are said to begin.” (dismissed) is not what event 16 recorded.",
  ],
  [
    "an answer to a question",
    (report) => {
      for (const annotation of report.annotations) annotation.body = "Who?";
    },
    "The question “Who?” (body) is not what event 24 recorded.",
  ],
  [
    "a verdict",
    (report) => {
      for (const verdict of claimOf(report, 1).verdicts) verdict.label = "Verified";
    },
    "Claim 1’s verdict (label) is not what event 12 recorded.",
  ],
  [
    "a decision",
    (report) => {
      for (const decision of claimOf(report, 2).decisions) decision.kind = "approve";
    },
    "Claim 2’s decision (kind) is not what event 15 recorded.",
  ],
  [
    "a state",
    (report) => {
      claimOf(report, 2).state = "approved";
    },
    "Claim 2 (state) is not what event 15 recorded.",
  ],
  [
    "a step of a claim's life",
    (report) => {
      for (const step of claimOf(report, 4).history) step.reason = null;
    },
    "Claim 4’s history (reason) is not what event 17 recorded.",
  ],
  [
    "evidence left out",
    (report) => {
      claimOf(report, 1).evidence.pop();
    },
    "Claim 1’s evidence is missing from its place in the record; event 11 recorded it.",
  ],
  [
    "evidence put in",
    (report) => {
      claimOf(report, 3).evidence = claimOf(report, 1).evidence;
    },
    "Claim 3’s evidence is in the record, but no event recorded it.",
  ],
  [
    "a claim left out",
    (report) => {
      report.claims.splice(3, 1);
    },
    "Claim 4 is missing from its place in the record; event 8 recorded it.",
  ],
  [
    "somebody's name",
    (report) => {
      for (const person of report.people) person.name = "Nobody";
    },
    "The entry of Nobody (name) is not what the events recorded.",
  ],
])("a digest made good does not hide a change to %s", (_name, change, problem) => {
  expect(forged(change)).toBe(problem);
});
