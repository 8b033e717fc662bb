import { expect, it } from "vitest";
import { budgets, isMet, type Measured, workbenchPage } from "./page.ts";

const screen = {
  navigation: 900,
  selection: 20,
  next: 30,
  filter: 40,
  scrolling: 8,
  bareScrolling: 6,
  panelElements: 1,
};
const measured: Measured = {
  screens: [
    { ...screen, size: { words: 20_000, annotations: 1_000, claims: 1_000 } },
    { ...screen, size: { words: 100_000, annotations: 10_000, claims: 1_000 }, filter: 140 },
  ],
  paintings: [
    { words: 5_000, annotations: 10_000, times: { stet: 30, SPANS: 600, CSS_HIGHLIGHTS: 400 } },
  ],
  scriptsKb: 240,
  measuredOn: "2026-11-25",
  machine: "a machine",
};

it("holds what was found against what is promised, the slowest article for all", () => {
  const missed = budgets(measured).filter((one) => !isMet(one));
  expect(missed.map(({ name, found }) => [name, found])).toEqual([["filter", 140]]);
});

it("compares with the library's better painter", () => {
  expect(budgets(measured).at(-1)?.found).toBeCloseTo(13.3, 1);
});

it("writes what is missed as missed", () => {
  const page = workbenchPage(measured);
  expect(page).toContain("| filter | ≤ 100 ms | 140 ms | **missed** |");
  expect(page).toContain("| scripts, gzipped | ≤ 250 kB | 240 kB | met |");
});
