import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { type ReportFormat, reportFormats } from "#lib/domain/exports/schema.ts";
import { connectTo } from "#lib/platform/db/address.ts";
import { closeDatabase } from "#lib/platform/db/client.ts";
import { seedAddress, seedNewsroom } from "../seed/seed-newsrooms.ts";
import { closeAll, closeOnSignals, onClose } from "../start/closing.ts";
import { generateClient } from "../start/generate-client.ts";
import { startTestDatabase, templateDatabase } from "../test/test-database.ts";
import { benchReport } from "./reports/bench-report.ts";
import { writeLongLog } from "./reports/long-log.ts";
import { type ReportRow, type Run, reportsPage } from "./reports/page.ts";

/**
 * `npm run bench:reports [--quick]`: reports of 1,000 claims in every format, and the same record by
 * `@react-pdf/renderer`; the log of a million annotations as JSONL; writes `docs/benchmarks/reports.md`. `--quick` makes a tenth of it once and writes nothing.
 */

const PAGE = "docs/benchmarks/reports.md";
const KNOWN = "lib/reports/formats/golden/report.json";
const isQuick = process.argv.includes("--quick");
const CLAIMS = isQuick ? 100 : 1_000;
const WORDS = CLAIMS * 20;
const ANNOTATIONS = CLAIMS * 1_000;
const RUNS = isQuick ? 1 : 5;
/** It is slow enough that fewer will do. */
const OTHERS_RUNS = isQuick ? 1 : 3;
const budgets: Partial<Record<ReportFormat, number>> = { pdf: 3_000, html: 1_000, json: 1_000 };

const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "stet-bench-reports-"));
onClose(async () => rmSync(folder, { recursive: true, force: true }));

/** What a script in a process of its own says of itself. */
async function inProcess(
  parameters: readonly string[],
  env: Record<string, string> = {},
): Promise<Run & { before?: number }> {
  const child = spawn(process.execPath, parameters, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${parameters.join(" ")} failed.`);
  return JSON.parse(said) as Run & { before?: number };
}

/** Else V8 and the C library let what nobody holds lie for as long as the machine has memory. */
const SMALL = ["--max-old-space-size=64", "--max-semi-space-size=1", "--optimize-for-size"];

/** A log of many annotations, exported as JSONL and fetched, in a process of its own. */
async function measureLog(): Promise<Run & { before?: number }> {
  const database = await startTestDatabase();
  onClose(database.stop);
  const url = database.applicationUrl(templateDatabase);
  Object.assign(process.env, { DATABASE_URL: url, STET_DATA: folder });
  const newsroom = await seedNewsroom(1, "a password for the bench");
  await closeDatabase();
  const owner = await connectTo(database.ownerUrl(templateDatabase), "The test database");
  say("writing a long log …");
  const articleId = await writeLongLog(owner, newsroom, ANNOTATIONS);
  await owner.query("CHECKPOINT");
  await owner.end();
  const address = seedAddress(newsroom.slug, "editor");
  const parameters = ["lib/cli/bench/reports/stream-run.ts", newsroom.slug, address, articleId];
  const run = await inProcess([...SMALL, ...parameters], { MALLOC_ARENA_MAX: "1" });
  say(`log: ${Math.round(run.milliseconds)} ms, ${run.megabytes.toFixed(0)} MB`);
  return run;
}

async function measure(name: string, times: number, file: string): Promise<Run[]> {
  const runs: Run[] = [];
  for (let run = 0; run < times; run += 1) {
    runs.push(await inProcess(["lib/cli/bench/reports/one-run.ts", name, file, KNOWN]));
  }
  say(`${name}: ${runs.map(({ milliseconds }) => Math.round(milliseconds)).join(", ")} ms`);
  return runs;
}

async function bench(): Promise<void> {
  await generateClient();
  const load = loadavg()[0]?.toFixed(1);
  const report = benchReport({ words: WORDS, claims: CLAIMS });
  const file = join(folder, "report.json");
  writeFileSync(file, canonicalJson(report));
  const rows: ReportRow[] = [];
  for (const name of reportFormats) {
    const budgetMs = budgets[name];
    rows.push({ name: `\`${name}\``, runs: await measure(name, RUNS, file), budgetMs });
  }
  const [pdf] = rows;
  if (!pdf) throw new Error("There are no formats.");
  const others = await measure("@react-pdf/renderer", OTHERS_RUNS, file);
  const page = reportsPage({
    rows,
    beside: [
      { name: "ours", runs: pdf.runs },
      { name: "`@react-pdf/renderer` 4.9.0", runs: others },
    ],
    log: { annotations: ANNOTATIONS, run: await measureLog() },
    ...{ claims: CLAIMS, words: WORDS, events: report.chain.events.length },
    measuredOn: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.version}, load ${load} before the run`,
  });
  if (!isQuick) {
    mkdirSync("docs/benchmarks", { recursive: true });
    writeFileSync(PAGE, page);
  }
  say(`\n${page}`);
}

closeOnSignals(() => 130);
let failure: unknown;
await bench().catch((error: unknown) => {
  failure = error;
});
await closeAll();
if (failure) process.stderr.write(`${failure instanceof Error ? failure.stack : failure}\n`);
process.exit(failure ? 1 : 0);
