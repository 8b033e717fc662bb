import { expect, test } from "vitest";
import { medianMs, reportsPage } from "./page.ts";

const runs = (...times: number[]) =>
  times.map((milliseconds) => ({ milliseconds, megabytes: milliseconds / 10, bytes: 1_234_567 }));

test("says the median of the runs, their range, and whether the budget was met", () => {
  const ours = { name: "PDF", runs: runs(2_900, 2_400, 3_100), budgetMs: 3_000 };
  const page = reportsPage({
    rows: [ours, { name: "HTML", runs: runs(1_200, 900, 1_100), budgetMs: 1_000 }],
    beside: [ours, { name: "react-pdf", runs: runs(29_000) }],
    log: {
      annotations: 1_000_000,
      run: { milliseconds: 20_000, megabytes: 180, before: 150, bytes: 900_000_000 },
    },
    claims: 1_000,
    words: 20_000,
    events: 6_000,
    measuredOn: "2026-11-26",
    machine: "a machine",
  });
  expect(page).toContain("| PDF | 2.9 s | 2.4 s to 3.1 s | 1.2 MB | 310 MB | 3.0 s: met |");
  expect(page).toContain(
    "| HTML | 1.1 s | 900 ms to 1.2 s | 1.2 MB | 120 MB | 1.0 s: **missed** |",
  );
  expect(page).toContain("| 900.0 MB | 20.0 s | 50,000 | 150 MB | 180 MB | 200 MB: met |");
  expect(page).toContain("It takes 10.0 times as long.");
});

test("the median is the one in the middle, whatever their order", () => {
  expect(medianMs({ name: "", runs: runs(9, 1, 5) })).toBe(5);
});
