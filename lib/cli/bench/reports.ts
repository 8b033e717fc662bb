import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { type ReportFormat, reportEditions, reportFormats } from "#lib/domain/exports/schema.ts";
import { connectTo } from "#lib/platform/db/address.ts";
import { closeDatabase } from "#lib/platform/db/client.ts";
import { seedAddress, seedNewsroom } from "../seed/seed-newsrooms.ts";
import { closeAll, closeOnSignals, onClose } from "../start/closing.ts";
import { generateClient } from "../start/generate-client.ts";
import { startTestDatabase, templateDatabase } from "../test/test-database.ts";
import { writeBenchArticle } from "./reports/bench-article.ts";
import { benchReport } from "./reports/bench-report.ts";
import { writeLongLog } from "./reports/long-log.ts";
import { type ReportRow, type Run, reportsPage } from "./reports/page.ts";

/**
 * `npm run bench:reports [-- --quick]`: reports of 1,000 claims in every format, and from asking to the file; the same
 * record by `@react-pdf/renderer`; the log of a million annotations as JSONL; writes `docs/benchmarks/reports.md`.
 * `--quick` makes a tenth of it once and writes nothing.
 */

const PAGE = "docs/benchmarks/reports.md";
const KNOWN = "lib/reports/formats/golden/report.json";
const isQuick = process.argv.includes("--quick");
const CLAIMS = isQuick ? 100 : 1_000;
const WORDS = CLAIMS * 20;
const ANNOTATIONS = CLAIMS * 1_000;
const RUNS = isQuick ? 1 : 5;
/** A report of fewer is made without a thread, where it has no pages. */
const KNOWN_CLAIMS = isQuick ? 50 : 100;
const ASKED_RUNS = isQuick ? 1 : 3;
/** Of what is slow enough that fewer will do. */
const OTHERS_RUNS = isQuick ? 1 : 3;
const budgets: Partial<Record<ReportFormat, number>> = { pdf: 3_000, html: 1_000, json: 1_000 };

const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "stet-bench-reports-"));
onClose(async () => rmSync(folder, { recursive: true, force: true }));

/** What a script in a process of its own says of itself. */
async function inProcess(parameters: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${parameters.join(" ")} failed.`);
  return JSON.parse(said) as Run;
}

/** A database with a newsroom, and what its processes are told of both. */
async function openNewsroom() {
  const database = await startTestDatabase();
  onClose(database.stop);
  const url = database.applicationUrl(templateDatabase);
  const secret = randomBytes(32).toString("base64url");
  Object.assign(process.env, { DATABASE_URL: url, STET_DATA: folder, NEXTAUTH_SECRET: secret });
  const newsroom = await seedNewsroom(1, "a password for the bench");
  await closeDatabase();
  const owner = await connectTo(database.ownerUrl(templateDatabase), "The test database");
  return { newsroom, owner, who: [newsroom.slug, seedAddress(newsroom.slug, "editor")] };
}
type Opened = Awaited<ReturnType<typeof openNewsroom>>;

/** Each of those reports in each edition, from asking for it to its file. */
async function measureAsking({ newsroom, owner, who }: Opened): Promise<ReportRow[]> {
  say("writing articles …");
  const known = await writeBenchArticle(owner, newsroom, { words: 2_000, claims: KNOWN_CLAIMS });
  const asked = await writeBenchArticle(owner, newsroom, { words: WORDS, claims: CLAIMS });
  const rows: ReportRow[] = [];
  for (const format of ["pdf", "html", "json"] as const) {
    for (const edition of reportEditions) {
      const script = ["lib/cli/bench/reports/ask-run.ts", format, edition, ...who, known, asked];
      const name = `\`${format}\`, ${edition}`;
      const budgetMs = budgets[format];
      rows.push({ name, runs: await runsOf(name, ASKED_RUNS, script), budgetMs });
    }
  }
  return rows;
}

/** A log of many annotations, ordered as JSONL, written by its job and fetched, in a process of its own. */
async function measureLog({ newsroom, owner, who }: Opened): Promise<Run[]> {
  say("writing a long log …");
  const articleId = await writeLongLog(owner, newsroom, ANNOTATIONS);
  await owner.query("CHECKPOINT");
  await owner.end();
  return runsOf("log", OTHERS_RUNS, ["lib/cli/bench/reports/stream-run.ts", ...who, articleId]);
}

async function runsOf(name: string, times: number, script: readonly string[]): Promise<Run[]> {
  const runs: Run[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await inProcess(script));
  say(`${name}: ${runs.map(({ milliseconds }) => Math.round(milliseconds)).join(", ")} ms`);
  return runs;
}

const measure = (name: string, times: number, file: string): Promise<Run[]> =>
  runsOf(name, times, ["lib/cli/bench/reports/one-run.ts", name, file, KNOWN]);

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
  const opened = await openNewsroom();
  const page = reportsPage({
    rows,
    asked: await measureAsking(opened),
    beside: [
      { name: "ours", runs: pdf.runs },
      { name: "`@react-pdf/renderer` 4.9.0", runs: others },
    ],
    log: { annotations: ANNOTATIONS, runs: await measureLog(opened) },
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
