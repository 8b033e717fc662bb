import { expect, test } from "vitest";
import { serverPage } from "./page.ts";

const taken = (time: number) => ({ times: [time], bytes: 12_300, perSecond: 7 });

test("says of each page whether it met the budget", () => {
  const page = serverPage({
    rows: [
      { name: "the queue", alone: taken(9), together: taken(49.9) },
      { name: "the workbench", alone: taken(30), together: taken(151.2) },
    ],
    size: { newsrooms: 2, articles: 1_000, annotations: 5_000, claimsPerArticle: 10 },
    seedSeconds: 12,
    measuredOn: "2026-11-26",
    machine: "a machine",
  });
  expect(page).toContain("1,000 articles, 5,000 annotations and 10,000 claims in 2 newsrooms");
  expect(page).toContain("| the queue | 9.0 ms | 9.0 ms | 49.9 ms | 49.9 ms | 7 | 12 kB | met |");
  expect(page).toContain("| 151 ms | 7 | 12 kB | **missed** |");
});
