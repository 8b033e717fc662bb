/** What one part of the tests came to. */
export interface Tally {
  passed: number;
  failed: number;
}

/** A part that either holds or does not: lint, types, the build. */
export function tallyStep(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A runner's own counts, corrected by its exit code: one that crashed, or in which nothing passed,
 * has failed whatever it counted.
 */
export function tallyRunner(exitCode: number, counted: Tally | undefined): Tally {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  const unsound = exitCode !== 0 || passed === 0;
  return { passed, failed: unsound ? Math.max(failed, 1) : failed };
}

/** Counts of vitest's JSON report. */
export function readVitestReport(json: string): Tally {
  const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(json);
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Counts of Playwright's JSON report; a test that passed only when repeated has failed. */
export function readPlaywrightReport(json: string): Tally {
  const report: { stats: { expected: number; unexpected: number; flaky: number } } =
    JSON.parse(json);
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

/** `12 passed, 0 failed`: the last line of `npm test`. */
export function tallyLine(tallies: readonly Tally[]): string {
  const sum = (count: keyof Tally) => tallies.reduce((total, tally) => total + tally[count], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}
