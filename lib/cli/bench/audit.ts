import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "pg";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { isoTime } from "#lib/core/clock.ts";
import { newId } from "#lib/core/ids.ts";
import {
  checkpointHash,
  NO_CHECKPOINT,
  signCheckpoint,
} from "#lib/engines/checkpoints/checkpoint.ts";
import { type CheckpointHead, Heads } from "#lib/engines/checkpoints/heads.ts";
import { connectTo } from "#lib/platform/db/address.ts";
import { chainWriter } from "../seed/chain-writer.ts";
import { insertRows } from "../seed/insert-rows.ts";
import { closeAll, closeOnSignals, onClose } from "../start/closing.ts";
import { generateClient } from "../start/generate-client.ts";
import { startTestDatabase, templateDatabase } from "../test/test-database.ts";

/**
 * `npm run bench:audit [--quick]`: `stet audit verify` over a database with a million events, with its
 * checkpoints; writes `docs/benchmarks/audit.md`. `--quick` takes a fortieth of it and writes nothing.
 */

const PAGE = "docs/benchmarks/audit.md";
const BUDGET_S = 20;
const isQuick = process.argv.includes("--quick");
const LOGS = 500;
const EVENTS = isQuick ? 50 : 2_000;
/** As many as the settings have by default. */
const BETWEEN_CHECKPOINTS = 1_000;
/** So many logs are written together, an event of each in turn. */
const AT_ONCE = 20;

const say = (line: string) => process.stdout.write(`${line}\n`);
const member = { id: newId(), name: "Lena Brandt", roles: ["reviewer"] };
const folder = mkdtempSync(join(tmpdir(), "stet-bench-audit-"));
onClose(async () => rmSync(folder, { recursive: true, force: true }));

/** Logs as a desk at work writes them, and checkpoints over them; past the triggers. */
async function fill(owner: Client): Promise<string> {
  await owner.query("SET session_replication_role = replica");
  const newsroom = newId();
  const founded = { id: newsroom, slug: "bench", name: "Bench", demo: false };
  const rules = { second_factor_required: false, names_hidden: true };
  await insertRows(owner, {
    newsroom: [{ ...founded, ...rules, created_at: isoTime(new Date(0)) }],
  });
  const { privateKey } = generateKeyPairSync("ed25519");
  const heads = new Heads();
  const lines: string[] = [];
  let previous = NO_CHECKPOINT;
  for (let first = 0; first < LOGS; first += AT_ONCE) {
    const logs = Array.from({ length: AT_ONCE }, () => chainWriter(newsroom, newId(), newId));
    for (let seq = 1; seq <= EVENTS; seq += 1) {
      const at = new Date(Date.UTC(2024, 4, 17) + seq * 1_000);
      for (const log of logs) {
        const data = { annotation: newId(), kind: "comment", revision: newsroom };
        const spans = [{ start: 17, end: 29, exact: "17 countries", prefix: "from ", suffix: "." }];
        const detail = { body: `The list has one more than ${seq} of these.`, spans };
        log.append("annotation.added", { by: member, at }, data, detail);
      }
      if ((seq * AT_ONCE) % BETWEEN_CHECKPOINTS !== 0) continue;
      const told = logs.map((log): CheckpointHead => {
        const head = log.head();
        return [newsroom, log.chainId, head.seq, head.hash];
      });
      heads.take(told);
      const content = { number: lines.length + 1, at: isoTime(new Date(lines.length)), previous };
      const checkpoint = signCheckpoint({ ...content, ...heads.summary() }, privateKey);
      previous = checkpointHash(checkpoint);
      lines.push(canonicalJson({ checkpoint, heads: told }));
    }
    for (const log of logs) await insertRows(owner, log.rows());
  }
  await owner.query("SET session_replication_role = DEFAULT; ANALYZE");
  const file = join(folder, "checkpoints.jsonl");
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

interface Run {
  seconds: number;
  megabytes: number;
  said: string;
}

/** One run of the command in a process of its own, with the most memory that it had. */
async function run(ownerUrl: string, parameters: readonly string[]): Promise<Run> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ["lib/cli/stet.ts", "audit", "verify", ...parameters], {
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: ownerUrl },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let [said, kilobytes] = ["", 0];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const watch = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 100);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(said);
  return { seconds: (performance.now() - startedAt) / 1_000, megabytes: kilobytes / 1_024, said };
}

async function bench(): Promise<void> {
  await generateClient();
  const database = await startTestDatabase();
  onClose(database.stop);
  const ownerUrl = database.ownerUrl(templateDatabase);
  const owner = await connectTo(ownerUrl, "The test database");
  say("writing the logs …");
  const checkpoints = await fill(owner);
  await owner.query("CHECKPOINT");
  await owner.end();
  const load = loadavg()[0]?.toFixed(1);
  const alone = await run(ownerUrl, []);
  say(`${alone.seconds.toFixed(1)} s\n${alone.said}`);
  const exported = join(folder, "export.jsonl");
  const rows: [string, Run][] = [["the database", alone]];
  const parameters = [exported, "--checkpoints", checkpoints];
  await exportTo(ownerUrl, exported);
  rows.push(["an export, with the file of checkpoints", await run(ownerUrl, parameters)]);
  const page = [
    "# The log verified, measured",
    "",
    `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.version}, load ${load} before the run. Made by \`npm run bench:audit\`; do not edit.`,
    "",
    `\`stet audit verify\` over ${(LOGS * EVENTS).toLocaleString("en-GB")} events in ${LOGS} logs, with a checkpoint every ${BETWEEN_CHECKPOINTS.toLocaleString("en-GB")} events; the whole`,
    "command, its start included, PostgreSQL on the same machine.",
    "",
    `Budget: ${BUDGET_S} s.`,
    "",
    "| of | time | events a second | most memory |  |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map(([name, { seconds, megabytes }]) => {
      const speed = Math.round((LOGS * EVENTS) / seconds).toLocaleString("en-GB");
      const met = seconds <= BUDGET_S ? "met" : "**missed**";
      return `| ${name} | ${seconds.toFixed(1)} s | ${speed} | ${megabytes.toFixed(0)} MB | ${met} |`;
    }),
    "",
  ].join("\n");
  if (!isQuick) {
    mkdirSync("docs/benchmarks", { recursive: true });
    writeFileSync(PAGE, page);
  }
  say(page);
}

function exportTo(ownerUrl: string, file: string): Promise<unknown> {
  const child = spawn(process.execPath, ["lib/cli/stet.ts", "audit", "export", "--out", file], {
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: ownerUrl },
    stdio: "ignore",
  });
  return new Promise((resolve) => child.once("close", resolve));
}

closeOnSignals(() => 130);
let failure: unknown;
await bench().catch((error: unknown) => {
  failure = error;
});
await closeAll();
if (failure) process.stderr.write(`${failure instanceof Error ? failure.stack : failure}\n`);
process.exit(failure ? 1 : 0);
