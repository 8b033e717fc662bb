import { expect, test } from "vitest";
import {
  bareArticle,
  crowdedArticle,
  openStep,
  reportOf,
  sourceStep,
} from "../../fixtures.cases.ts";
import type { Report } from "../../report.ts";
import { viewReport } from "./report-view.ts";
import { LONG_LOG } from "./view-history.ts";

const crowded = crowdedArticle(LONG_LOG / 4);
const long = reportOf(crowded);

test("of a long log what is about one claim is left to its record, and that is said", () => {
  const { history, untold, claims } = viewReport(long);
  expect(history.map(({ seq, sentence }) => [seq, sentence])).toEqual([
    [1, expect.stringMatching(/ imported /)],
    [2, expect.stringMatching(/ added source\u00A01/)],
  ]);
  expect(untold).toMatch(/^Of 1,002 events the 1,000 about one claim each are not told again/);
  expect(claims).toHaveLength(LONG_LOG / 4);
  expect(claims[0]?.verdicts[0]?.decision).toMatchObject({ label: "Approved", digest: "" });
});

test("the legal edition tells every event of it, with its hash", () => {
  const { history, untold, claims } = viewReport({ ...long, edition: "legal" } as Report);
  expect(history).toHaveLength(1002);
  expect(claims[0]?.verdicts[0]?.decision?.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(history.at(-1)?.hash).toBe(long.chain.head.hash);
  expect(untold).toBe("");
});

test("a log that can be read is told whole", () => {
  const { text, steps } = bareArticle();
  const rest = Array.from({ length: LONG_LOG - 2 }, (_, index) => sourceStep(index + 1, "A list"));
  const claim = openStep(text, 1, "It is short.", ["short"]);
  const { history, untold } = viewReport(reportOf({ text, steps: [...steps, claim, ...rest] }));
  expect(history).toHaveLength(LONG_LOG);
  expect(untold).toBe("");
});
