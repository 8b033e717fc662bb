import { expect, test } from "vitest";
import {
  readPlaywrightReport,
  readVitestReport,
  tallyLine,
  tallyRunner,
  tallyStep,
} from "./tally.ts";

test("a step counts as one", () => {
  expect(tallyStep(0)).toEqual({ passed: 1, failed: 0 });
  expect(tallyStep(2)).toEqual({ passed: 0, failed: 1 });
});

test("a runner is believed where its counts and its exit code agree", () => {
  expect(tallyRunner(0, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 0 });
  expect(tallyRunner(1, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 });
});

test("a runner that crashed, or in which nothing passed, has failed", () => {
  expect(tallyRunner(1, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 1 });
  expect(tallyRunner(1, undefined)).toEqual({ passed: 0, failed: 1 });
  expect(tallyRunner(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
});

test("the runners' reports are read", () => {
  const vitest = JSON.stringify({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2 });
  expect(readVitestReport(vitest)).toEqual({ passed: 3, failed: 1 });
  const playwright = JSON.stringify({
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 },
  });
  expect(readPlaywrightReport(playwright)).toEqual({ passed: 4, failed: 2 });
});

test("the last line sums them up", () => {
  const line = tallyLine([tallyStep(0), tallyRunner(1, { passed: 9, failed: 2 })]);
  expect(line).toBe("10 passed, 2 failed");
});
