import {
  accessSync,
  closeSync,
  constants,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { recordExport } from "#lib/domain/exports/commands/record-export.ts";
import {
  type ReportEdition,
  type ReportFormat,
  reportEditions,
  reportFormats,
} from "#lib/domain/exports/schema.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { writeParts } from "#lib/platform/files/write-parts.ts";
import type { Keep } from "#lib/reports/write-log.ts";
import { writeReport } from "#lib/reports/write-report.ts";
import { pathFrom } from "../check/read-input.ts";
import { UsageError } from "../usage-error.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  newsroom: string;
  as: string;
  format: ReportFormat;
  edition: ReportEdition;
  out: string;
  at?: number;
  bom: boolean;
}

function eventNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) {
    throw new InvalidArgumentError("It is the number of an event, from 1.");
  }
  return Number(value);
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  EACCES: "that is not allowed",
  EPERM: "that is not allowed",
  EROFS: "that is not allowed",
  ENAMETOOLONG: "its name is too long",
  ENOSPC: "there is no space left",
};

/** Does a step of the writing, and says why the file cannot be written where that fails. */
function writing<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new UsageError(`${file} cannot be written: ${REASONS[code] ?? `failed (${code})`}.`);
  }
}

function requireReplaceable(file: string): void {
  const there = writing(file, () => statSync(file, { throwIfNoEntry: false }));
  if (!there) return;
  if (there.isDirectory()) throw new UsageError(`${file} cannot be written: it is a folder.`);
  if (!there.isFile()) throw new UsageError(`${file} cannot be written: it is no ordinary file.`);
  writing(file, () => accessSync(file, constants.W_OK));
}

/**
 * The file is there as a whole or not at all. Its bytes are asked for only once it is open, and its export is recorded
 * when they are written: one that nobody gets should not stand in the log.
 */
async function writeWhole<T>(file: string, make: (keep: Keep) => Promise<T>): Promise<T> {
  requireReplaceable(file);
  const unfinished = `${file}.${process.pid}.part`;
  const handle = writing(file, () => openSync(unfinished, "wx"));
  const write = (part: Uint8Array) => writing(file, () => writeFileSync(handle, part));
  try {
    const made = await make((parts) => writeParts(parts, write));
    writing(file, () => renameSync(unfinished, file));
    return made;
  } finally {
    closeSync(handle);
    rmSync(unfinished, { force: true });
  }
}

async function report(articleId: string, options: Options): Promise<void> {
  const { newsroom, as, format, edition, at } = options;
  const wanted = { articleId, format, edition, atSeq: at, byteOrderMark: options.bom };
  const { atSeq } = await writeWhole(pathFrom(options.out), async (keep) => {
    const actor = await actorByEmail(newsroom, as);
    const { said } = await writeReport(actor, wanted, keep);
    await recordExport.run(actor, said);
    return said;
  });
  process.stdout.write(
    `${options.out}: the article at event ${atSeq} of its log, ${edition} edition.\n`,
  );
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
    .addOption(
      new Option("--edition <edition>", "for whom it is")
        .choices(reportEditions)
        .default("internal"),
    )
    .requiredOption("--out <file>", "where to; a file of that name is replaced")
    .option("--at <event>", "the article as it was at this event; else at its last", eventNumber)
    .option("--no-bom", "tables without the byte order mark that spreadsheets want")
    .addHelpText("after", "\nExit code: 0 written, 1 refused, 2 bad usage.")
    .action((article: string, options: Options) =>
      withDatabase("report", () => report(article, options)),
    );
}
