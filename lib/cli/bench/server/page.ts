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
  ].join("\n");
}
