import type { SeedSize } from "../../seed/seed.ts";
import { percentile, type Taken } from "./in-flight.ts";

/** One page of the application, asked for alone and with others. */
export interface ServerRow {
  name: string;
  alone: Taken;
  together: Taken;
}

/** The budget for each page: its 95th percentile with so many requests under way. */
export const BUDGET_MS = 50;
export const AT_ONCE = 20;

const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const count = (value: number) => value.toLocaleString("en-GB");

/** What was found once beside this; a run does not measure it. */
const floor = [
  "## What a page costs at least",
  "",
  "Found once, on 26 November 2026, on a machine with much else to do, by the processor's time of the application's",
  "process for each page, one after the other: it is the ratios that say something. Next's own page of one heading,",
  "in an application of nothing else: 5 ms. Here an answer without a page (`/api/health`, one query): 3 ms. “Not found”,",
  "which is the outer layout with the texts of the language: 18 ms. Notifications: 32 ms. Members, articles and queue:",
  "43 to 46 ms. The board: 66 ms. The workbench over 20,000 words with 1,000 claims and 1,000 annotations: 219 ms.",
  "",
  `So ${BUDGET_MS} ms for ${AT_ONCE} at once, which is 2.5 ms a page, is out of reach of Next's rendering in one process: even the`,
  "page of one heading misses it. Among what lay between 5 and 18 ms were the texts of the language, 70 kB that React took",
  "apart for the browser in every page and put together again for the HTML. Since then a browser fetches them once and keeps",
  "them: “not found” was found at 13 to 17 ms, over a small database notifications at 23 to 24 and the queue at 22 to 24; a",
  "page is 27 kB shorter (gzipped).",
];

/** The figures as the document that `docs/benchmarks/` keeps. */
export function serverPage(measured: {
  rows: readonly ServerRow[];
  size: SeedSize;
  seedSeconds: number;
  measuredOn: string;
  machine: string;
}): string {
  const { rows, size, seedSeconds, measuredOn, machine } = measured;
  const table = rows.map(({ name, alone, together }) => {
    const p95 = percentile(together, 0.95);
    const cells = [
      ms(percentile(alone, 0.5)),
      ms(percentile(alone, 0.95)),
      ms(percentile(together, 0.5)),
      ms(p95),
      together.perSecond.toFixed(0),
      `${(together.bytes / 1_000).toFixed(0)} kB`,
      p95 <= BUDGET_MS ? "met" : "**missed**",
    ];
    return `| ${name} | ${cells.join(" | ")} |`;
  });
  return [
    "# The server, measured",
    "",
    `${measuredOn}, ${machine}. Made by \`npm run bench:server\`; do not edit.`,
    "",
    `A database with ${count(size.articles)} articles, ${count(size.annotations)} annotations and ${count(size.articles * size.claimsPerArticle)} claims in ${size.newsrooms} newsrooms,`,
    `made by \`npm run stet -- seed\` in ${seedSeconds.toFixed(0)} s; the built application in production, one process of it; a signed-in`,
    "editor, for whom most is read. The application, PostgreSQL and whoever asks share the processor. Alone: one",
    `request after the other. Together: ${AT_ONCE} under way at each moment, so that each waits for the others: with every`,
    `page ready in ${BUDGET_MS} ms so many are ${count((AT_ONCE * 1_000) / BUDGET_MS)} pages a second.`,
    "",
    `Budget: p95 ≤ ${BUDGET_MS} ms together.`,
    "",
    "| page | alone, median | alone, p95 | together, median | together, p95 | pages a second | sent (gzip) |  |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...table,
    "",
    ...floor,
    "",
  ].join("\n");
}
