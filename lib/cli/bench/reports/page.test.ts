import { expect, test } from "vitest";
import { medianMs, reportsPage } from "./page.ts";

const runs = (...times: number[]) =>
  times.map((milliseconds) => ({ milliseconds, megabytes: milliseconds / 10, bytes: 1_234_567 }));

test("says the median of the runs, their range, and whether the budget was met", () => {
  const ours = { name: "PDF", runs: runs(2_900, 2_400, 3_100), budgetMs: 3_000 };
  const page = reportsPage({
    rows: [ours, { name: "HTML", runs: runs(1_200, 900, 1_100), budgetMs: 1_000 }],
    asked: [
      { name: "`json`, internal", runs: runs(900, 800, 950), budgetMs: 1_000 },
      { name: "`json`, public", runs: runs(1_300, 1_250, 1_400), budgetMs: 1_000 },
    ],
    beside: [ours, { name: "react-pdf", runs: runs(29_000) }],
    log: {
      annotations: 1_000_000,
      runs: [{ milliseconds: 20_000, megabytes: 380, before: 250, bytes: 900_000_000 }],
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
  expect(page).toContain("| 900.0 MB | 20.0 s | 50,000 | 250 MB | 380 MB | 130 MB | 200 MB: met |");
  expect(page).toContain(
    "| `json`, internal | 900 ms | 800 ms to 950 ms | 1.2 MB | 95 MB | 1.0 s: met |",
  );
  expect(page).toContain("claims: `json`, public by 300 ms.\n");
  expect(page).toContain("It takes 10.0 times as long.");
});

test("a log that adds more than the budget misses it; that all are in time is said", () => {
  const row = { name: "`pdf`, legal", runs: runs(2_000), budgetMs: 3_000 };
  const page = reportsPage({
    ...{ rows: [row], asked: [row], beside: [row, row] },
    log: { annotations: 1, runs: [{ milliseconds: 1, megabytes: 460, before: 250, bytes: 1 }] },
    ...{ claims: 1, words: 1, events: 1, measuredOn: "2026-11-27", machine: "a machine" },
  });
  expect(page).toContain("| 210 MB | 200 MB: **missed** |");
  expect(page).toContain("All of them are in time.");
});

test("the median is the one in the middle, whatever their order", () => {
  expect(medianMs({ name: "", runs: runs(9, 1, 5) })).toBe(5);
});
