import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { Command } from "commander";
import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { draftOfFile, presentDraft } from "#lib/domain/articles/draft.ts";
import type { DraftReading } from "#lib/domain/articles/schema.ts";
import { requestChecks } from "#lib/domain/findings/commands/request-checks.ts";
import { MAX_RECORD_BYTES, requireFileSize } from "#lib/engines/ingest/limits.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { closeSender } from "#lib/platform/jobs/sender.ts";
import { ingestInThread } from "#lib/platform/threads/ingest-threads.ts";
import { importVerifiedRecord } from "#lib/reports/import-record.ts";
import { checkLanguage, checkPublished, checkTimeZone } from "../check/metadata.ts";
import { requireReadable } from "../check/read-input.ts";
import { UsageError } from "../usage-error.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  newsroom: string;
  as: string;
  title?: string;
  byline?: string;
  language?: string;
  published?: string;
  time?: string;
  timeZone?: string;
}

/** The bytes of a file that is not too large to be imported. */
function bytesOf(file: string, mostBytes?: number): Uint8Array {
  const path = requireReadable(file);
  requireFileSize(statSync(path).size, mostBytes);
  return readFileSync(path);
}

const today = (timeZone: string) =>
  // This locale writes a day as ISO 8601 does.
  new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(now());

/** What is said of the draft: by the options, else by the text; and what neither says, in words. */
function fieldsOf(file: string, reading: Omit<DraftReading, "format">, options: Options) {
  const { dateline } = reading;
  const name = basename(file, extname(file));
  const timeZone = options.timeZone
    ? checkTimeZone(options.timeZone, "--time-zone")
    : (dateline.timeZone ?? "UTC");
  const fields = {
    title: options.title ?? reading.title ?? name,
    bylineText: options.byline ?? "",
    language: options.language ? checkLanguage(options.language, "--language") : reading.language,
    direction: reading.direction,
    publishedOn: options.published
      ? checkPublished(options.published, "--published")
      : (dateline.publishedOn ?? today(timeZone)),
    publishedTime: options.time ?? dateline.publishedTime,
    timeZone,
  };
  const assumed = [
    ...((options.title ?? reading.title) ? [] : [`title: ${name}, as the file is called`]),
    ...((options.published ?? dateline.publishedOn)
      ? []
      : [`day of publication: ${fields.publishedOn}, today`]),
    ...((options.timeZone ?? dateline.timeZone) ? [] : ["time zone: UTC"]),
  ];
  return { fields, assumed };
}

/** Asks for the checks, as the browser does; the article is in, whether they can be run or not. */
async function askForChecks(actor: Actor, articleId: string): Promise<string> {
  try {
    await requestChecks.run(actor, { articleId });
    return "The checks are asked for.";
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return `The checks are not asked for: ${error.message}`;
  } finally {
    await closeSender();
  }
}

/** Our own JSON comes back as an article that is read and exported again; nothing can be said of it otherwise. */
async function importRecordFile(actor: Actor, file: string, options: Options): Promise<void> {
  const { newsroom, as: _, ...said } = options;
  const [option] = Object.keys(said);
  if (option !== undefined) {
    throw new UsageError("a record says itself what it is: no option but --newsroom and --as.");
  }
  const { recordId, title } = await importVerifiedRecord.run(actor, {
    bytes: bytesOf(file, MAX_RECORD_BYTES),
  });
  const lines = [
    `Verified and imported the record of “${title}” as article ${recordId}: /n/${newsroom}/articles/${recordId}`,
    "It is read and exported as it is, and not worked on: what others decided is not this newsroom’s decision.",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function importFile(file: string, options: Options): Promise<void> {
  const actor = await actorByEmail(options.newsroom, options.as);
  requirePermission(actor, "article.import");
  if (extname(file).toLowerCase() === ".json") return importRecordFile(actor, file, options);
  const draft = draftOfFile(basename(file), bytesOf(file));
  const reading = presentDraft(await ingestInThread(draft));
  const { fields, assumed } = fieldsOf(file, reading, options);
  const { articleId } = await importArticle.run(actor, { ...draft, ...fields });
  const lines = [
    `Imported “${fields.title}” as article ${articleId}: /n/${options.newsroom}/articles/${articleId}`,
    ...assumed.map((one) => `Not said by the text, and taken as it is: ${one}.`),
    ...reading.notes,
    await askForChecks(actor, articleId),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** `stet import`: exit code 0 imported, 1 refused, 2 bad usage or a file that cannot be taken. */
export function importCommand(): Command {
  return new Command()
    .description(
      "Takes a file in as an article, any that the browser takes: a draft as plain text, Markdown, a web page, a Word document or a PDF; or the record of an article (JSON), which is verified first and kept as it is. What the options do not say of a draft is read from its text.",
    )
    .argument("<file>", "the draft or record; the ending of its name says what it is")
    .requiredOption("--newsroom <slug>", "the newsroom, as its address shows it")
    .requiredOption("--as <email>", "the member who imports it")
    .option("--title <text>", "its title; else as the text or the file is called")
    .option("--byline <text>", "who wrote it, in words")
    .option("--language <tag>", "its language; else told from the text")
    .option("--published <date>", "the dateline, YYYY-MM-DD; else read from the text, or today")
    .option("--time <time>", "the dateline's time, HH:MM; else read from the text")
    .option("--time-zone <zone>", "the dateline's IANA time zone; else read from the text, or UTC")
    .addHelpText("after", "\nExit code: 0 imported, 1 refused, 2 bad usage, or a file not taken.")
    .action((file: string, options: Options) =>
      withDatabase("import", () => importFile(file, options)),
    );
}
