import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { type ReportFormat, reportFormats } from "#lib/domain/exports/schema.ts";
import { closeAll, closeOnSignals, onClose } from "../start/closing.ts";
import { generateClient } from "../start/generate-client.ts";
import { benchReport } from "./reports/bench-report.ts";
import { type ReportRow, type Run, reportsPage } from "./reports/page.ts";

/**
 * `npm run bench:reports [--quick]`: reports of 1,000 claims in every format, and the same record by
 * `@react-pdf/renderer`; writes `docs/benchmarks/reports.md`. `--quick` makes a tenth of it once and writes nothing.
 */

const PAGE = "docs/benchmarks/reports.md";
const KNOWN = "lib/reports/formats/golden/report.json";
const isQuick = process.argv.includes("--quick");
const CLAIMS = isQuick ? 100 : 1_000;
const WORDS = CLAIMS * 20;
const RUNS = isQuick ? 1 : 5;
/** It is slow enough that fewer will do. */
const OTHERS_RUNS = isQuick ? 1 : 3;
const budgets: Partial<Record<ReportFormat, number>> = { pdf: 3_000, html: 1_000, json: 1_000 };

const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "stet-bench-reports-"));
onClose(async () => rmSync(folder, { recursive: true, force: true }));

/** What a script in a process of its own says of itself. */
async function inProcess(script: string, parameters: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [script, ...parameters], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${script} ${parameters.join(" ")} failed.`);
  return JSON.parse(said) as Run;
}

async function measure(name: string, times: number, file: string): Promise<Run[]> {
  const runs: Run[] = [];
  for (let run = 0; run < times; run += 1) {
    runs.push(await inProcess("lib/cli/bench/reports/one-run.ts", [name, file, KNOWN]));
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
