import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { Argument, Command, InvalidArgumentError } from "commander";
import { asOwner } from "#lib/platform/db/as-owner.ts";
import { databaseCheckpoints, fileCheckpoints } from "../audit/checkpoint-lines.ts";
import { databaseLogs } from "../audit/database-logs.ts";
import { eventLine, fileLogs, placeLine } from "../audit/export-logs.ts";
import { showProgress } from "../audit/progress.ts";
import { type AuditVerdict, verifyAudit } from "../audit/verify-audit.ts";
import { pathFrom, requireReadable } from "../check/read-input.ts";
import { UsageError } from "../usage-error.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  checkpoints?: string;
  key: string[];
  out?: string;
}

const DOES_NOT_HOLD = 1;
/** More faults than these are counted, not told. */
const TOLD = 50;

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

function told(verdict: AuditVerdict): string {
  const { events, logs, faults, checkpointProblem, newest, keys } = verdict;
  const size = `${count(events, "event", "events")} in ${count(logs, "log", "logs")}`;
  const bad = faults
    .slice(0, TOLD)
    .map(({ log, kind, seq, how }) => `${kind.replace("_", " ")}: in ${log}, event ${seq} ${how}.`);
  const more = faults.length - bad.length;
  const lines = [
    ...(bad.length === 0 && !checkpointProblem ? [`Holds: ${size}.`] : []),
    ...bad.map((line) => `Does not hold: ${line}`),
    ...(more > 0 ? [`… and ${count(more, "log", "logs")} more.`] : []),
    ...(checkpointProblem ? [`Does not hold: ${checkpointProblem}.`] : []),
    newest
      ? `Checkpoints: ${newest.number}, the last of ${newest.at} over ${count(newest.events, "event", "events")}; signed by ${keys.join(", ")}.`
      : "No checkpoints: whether a log was cut off, or written anew as a whole, cannot be told.",
  ];
  return `${lines.join("\n")}\n`;
}

async function verdictOn(
  file: string | undefined,
  { checkpoints: given, key }: Options,
): Promise<AuditVerdict> {
  const trusted = new Set(key);
  const path = given === undefined ? undefined : requireReadable(given);
  const checkpoints = path === undefined ? undefined : fileCheckpoints(path);
  if (file !== undefined) {
    return verifyAudit(await fileLogs(requireReadable(file)), { checkpoints, trusted });
  }
  return asOwner(async (owner) => {
    const source = await databaseLogs(owner);
    const own = databaseCheckpoints(owner);
    const total = [...source.places.values()].reduce((sum, { head }) => sum + head.seq, 0);
    const progress = showProgress(total, "events");
    const others = checkpoints && own;
    const wanted = { checkpoints: checkpoints ?? own, others, trusted, tell: progress.tell };
    return verifyAudit(source, wanted).finally(progress.end);
  });
}

async function verify(file: string | undefined, options: Options): Promise<void> {
  const verdict = await verdictOn(file, options);
  process.stdout.write(told(verdict));
  if (verdict.faults.length > 0 || verdict.checkpointProblem) process.exitCode = DOES_NOT_HOLD;
}

async function exportTo(out: string): Promise<void> {
  const file = createWriteStream(pathFrom(out), { flags: "wx", mode: 0o600 });
  const events = await asOwner(async (owner) => {
    const { places, batches } = await databaseLogs(owner);
    let [chain, written] = ["", 0];
    for await (const batch of batches()) {
      for (const row of batch) {
        const place = places.get(row.chain);
        const begins = row.chain !== chain && place ? placeLine(place) : "";
        chain = row.chain;
        if (!file.write(begins + eventLine(row))) await once(file, "drain");
      }
      written += batch.length;
    }
    return written;
  });
  file.end();
  await finished(file);
  process.stdout.write(`${out}: ${count(events, "event", "events")}.\n`);
}

function publicKey(value: string, before: string[]): string[] {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(value))
    throw new InvalidArgumentError("It is a public key as checkpoints name it: 44 characters.");
  return [...before, value];
}

/** `stet audit`: exit code 0 holds, 1 does not hold, 2 not read. */
export function auditCommand(): Command {
  return new Command()
    .description(
      "Proves that the logs of a database, or of an export or a report, were not touched, or names the first event that does not fit; or writes an export.",
    )
    .addArgument(new Argument("<action>", "what to do").choices(["verify", "export"]))
    .argument("[file]", "verify: an export or a report; the database where it is left out")
    .option("--checkpoints <file>", "verify: the file of checkpoints that was kept elsewhere")
    .option(
      "--key <key>",
      "verify: a key that may have signed them; may be repeated",
      publicKey,
      [],
    )
    .option("--out <file>", "export: where to; it must not be there yet")
    .addHelpText("after", "\nExit code: 0 holds, 1 does not hold or refused, 2 not read.")
    .action((action: string, file: string | undefined, options: Options) =>
      withDatabase("audit", async () => {
        if (action === "verify") return verify(file, options);
        if (options.out === undefined) throw new UsageError("name the file to write with --out.");
        return exportTo(options.out);
      }),
    );
}
