import { accessSync, constants, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { type ReportFormat, reportFormats } from "#lib/domain/exports/schema.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { exportReport } from "#lib/reports/export-report.ts";
import { pathFrom } from "../check/read-input.ts";
import { UsageError } from "../usage-error.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  newsroom: string;
  as: string;
  format: ReportFormat;
  out: string;
  at?: number;
}

function eventNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) {
    throw new InvalidArgumentError("It is the number of an event, from 1.");
  }
  return Number(value);
}

/** Before anything is recorded: an export that nobody gets should not stand in the log. */
function requireFolder(file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch {
    throw new UsageError(`${dirname(file)} is no folder that can be written to.`);
  }
}

/** The file is there as a whole or not at all. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new UsageError(
      `${file} cannot be written: ${error instanceof Error ? error.message : ""}`,
    );
  }
}

async function report(articleId: string, options: Options): Promise<void> {
  const { newsroom, as, format, at: atSeq } = options;
  const out = pathFrom(options.out);
  requireFolder(out);
  const actor = await actorByEmail(newsroom, as);
  const exported = await exportReport(actor, { articleId, format, atSeq });
  writeWhole(out, exported.bytes);
  process.stdout.write(`${options.out}: the article at event ${exported.atSeq} of its log.\n`);
}

/** `stet report`: exit code 0 written, 1 refused, 2 bad usage. */
export function reportCommand(): Command {
  return new Command()
    .description("Writes the audit report of an article to a file, and records that in the log.")
    .argument("<article>", "the article's id, as its address shows it")
    .requiredOption("--newsroom <slug>", "the newsroom, as its address shows it")
    .requiredOption("--as <email>", "the member who exports it")
    .addOption(
      new Option("--format <format>", "how it is written")
        .choices(reportFormats)
        .makeOptionMandatory(),
    )
    .requiredOption("--out <file>", "where to; a file of that name is replaced")
    .option("--at <event>", "the article as it was at this event; else at its last", eventNumber)
    .addHelpText("after", "\nExit code: 0 written, 1 refused, 2 bad usage.")
    .action((article: string, options: Options) =>
      withDatabase("report", () => report(article, options)),
    );
}
