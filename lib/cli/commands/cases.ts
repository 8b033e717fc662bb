import { Command } from "commander";
import { RULES } from "#lib/engines/checks/rules.ts";
import { excerpt } from "#lib/reports/excerpts.ts";
import { type Passage, passage } from "../bench/passage.ts";
import { type CaseResult, runCase } from "../bench/run-case.ts";
import { checkLanguage, checkPublished, checkTimeZone } from "../check/metadata.ts";
import { readTextFile } from "../check/read-input.ts";
import { UsageError } from "../usage-error.ts";

const NOT_AS_EXPECTED = 1;

/** One case of a file. Throws a UsageError that names the line where it is none. */
function caseOf(line: string, where: string): Passage {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${where}: not a JSON object.`);
  }
  const parsed = passage.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.length ? `“${issue.path.join(".")}”: ` : "";
    throw new UsageError(`${where}: no case: ${place}${issue?.message ?? "not understood"}.`);
  }
  const { rule, published, timeZone, language } = parsed.data;
  if (rule !== undefined && !RULES.some(({ id }) => id === rule))
    throw new UsageError(`${where}: there is no check called “${rule}”.`);
  if (published !== undefined) checkPublished(published, `${where}, “published”`);
  if (timeZone !== undefined) checkTimeZone(timeZone, `${where}, “timeZone”`);
  if (language !== undefined) checkLanguage(language, `${where}, “language”`);
  return parsed.data;
}

const said = ({ rule, outcome, stated }: CaseResult["about"][number]) =>
  `${rule ?? "any check"}, ${outcome}, ${excerpt(stated, 0)}`;

function lineOf({ id, verdict, about }: CaseResult): string {
  const what = about.length > 0 ? `: ${about.map(said).join("; ")}` : "";
  return `${verdict.padEnd(12)}${excerpt(id, 0)}${what}\n`;
}

/** `stet cases`: exit code 0 each is caught, or quiet where it must be, 1 some are not, 2 not read. */
export function casesCommand(): Command {
  return new Command()
    .description("Runs cases of the checks, such as corrections give: which errors are caught.")
    .argument("<file>", "one JSON object a line; - for standard input")
    .addHelpText(
      "after",
      "\nExit code: 0 all as expected, 1 some are not, 2 not read, or no cases.",
    )
    .action(async (file: string) => {
      const lines = (await readTextFile(file)).replace(/^\uFEFF/, "").split("\n");
      const cases = lines.flatMap((line, index) =>
        line.trim() === "" ? [] : [caseOf(line, `${file}, line ${index + 1}`)],
      );
      if (cases.length === 0) throw new UsageError(`${file} has no case in it.`);
      const results = cases.map(runCase);
      for (const result of results) process.stdout.write(lineOf(result));
      const isExpected = ({ verdict }: CaseResult) => verdict === "caught" || verdict === "quiet";
      const right = results.filter(isExpected).length;
      process.stdout.write(`${right} of ${results.length} as expected.\n`);
      if (right < results.length) process.exitCode = NOT_AS_EXPECTED;
    });
}
