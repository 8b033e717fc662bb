import { Command } from "commander";
import { readingsOfText } from "#lib/engines/checks/readings-of-text.ts";
import { answerLines } from "../check/answer-lines.ts";
import { UsageError } from "../usage-error.ts";

const UNREADABLE = 2;

/** `stet read`: exit code 0, or 2 for bad usage or where a line could not be read. */
export function readCommand(): Command {
  return new Command()
    .description("Prints the numbers, dates, names and quotations that the checks read in a text.")
    .option("--jsonl", "read one JSON object a line from standard input, print one a line")
    .addHelpText("after", "\nExit code: 0 all lines read, 2 not.")
    .action(async ({ jsonl }: { jsonl?: true }) => {
      if (!jsonl) throw new UsageError("give --jsonl; texts are read from standard input.");
      await answerLines(
        (input) => ({ readings: readingsOfText(input) }),
        (result) => {
          if ("error" in result) process.exitCode = UNREADABLE;
        },
      );
    });
}
