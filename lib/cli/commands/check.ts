import { Command } from "commander";
import { checkText } from "#lib/engines/checks/check-text.ts";
import type { CheckResult } from "#lib/engines/checks/result.ts";
import { answerLines, write } from "../check/answer-lines.ts";
import { checkLanguage, checkPublished, checkTimeZone } from "../check/metadata.ts";
import { plainReport } from "../check/plain-report.ts";
import { readTextFile } from "../check/read-input.ts";
import { UsageError } from "../usage-error.ts";

interface Options {
  json?: true;
  jsonl?: true;
  published?: string;
  timeZone?: string;
  language?: string;
  source: string[];
}

const CONTRADICTION_FOUND = 1;
const UNREADABLE = 2;

function hasContradiction(result: CheckResult): boolean {
  return result.findings.some((finding) => finding.outcome === "contradiction");
}

async function checkFile(file: string, options: Options) {
  if ([file, ...options.source].filter((name) => name === "-").length > 1) {
    throw new UsageError("standard input can be read only once.");
  }
  const metadata = {
    ...(options.published ? { publishedOn: checkPublished(options.published, "--published") } : {}),
    ...(options.timeZone ? { timeZone: checkTimeZone(options.timeZone, "--time-zone") } : {}),
    ...(options.language ? { language: checkLanguage(options.language, "--language") } : {}),
  };
  const text = await readTextFile(file);
  const sources = [];
  for (const source of options.source) sources.push(await readTextFile(source));
  const result = checkText({ text, ...metadata, sources });
  const name = file === "-" ? "standard input" : file;
  await write(options.json ? `${JSON.stringify(result)}\n` : plainReport(name, text, result));
  if (hasContradiction(result)) process.exitCode = CONTRADICTION_FOUND;
}

/** One text a line of standard input. */
async function checkLines(file: string | undefined, options: Options) {
  const given = options.published ?? options.timeZone ?? options.language ?? options.source[0];
  if ((file !== undefined && file !== "-") || given !== undefined) {
    throw new UsageError(
      "--jsonl reads texts and what is known of them from standard input alone.",
    );
  }
  let exitCode = 0;
  await answerLines(checkText, (result) => {
    if ("error" in result) exitCode = UNREADABLE;
    else if (exitCode === 0 && hasContradiction(result)) exitCode = CONTRADICTION_FOUND;
  });
  process.exitCode = exitCode;
}

/** `stet check`: exit code 0 no contradiction, 1 at least one, 2 bad usage or unreadable input. */
export function checkCommand(): Command {
  return new Command()
    .description("Tests a text's numbers, lists and dates for consistency.")
    .argument("[file]", "the text, UTF-8; - for standard input")
    .option("--json", "print one JSON object and nothing else")
    .option("--jsonl", "check one JSON object a line from standard input, print one a line")
    .option("--published <date>", "the dateline, YYYY-MM-DD; else read from the text")
    .option("--time-zone <zone>", "the dateline's IANA time zone; else read from the text")
    .option("--language <tag>", "the text's language; else told from the text")
    .option(
      "--source <file>",
      "the text of a source; may be given several times",
      (file: string, files: string[]) => [...files, file],
      [],
    )
    .addHelpText("after", "\nExit code: 0 no contradiction, 1 at least one, 2 not read.")
    .action(async (file: string | undefined, options: Options) => {
      if (options.jsonl) return checkLines(file, options);
      if (file === undefined)
        throw new UsageError("name the file to check, or - for standard input.");
      return checkFile(file, options);
    });
}
