import { Command } from "commander";
import type { Summary } from "#lib/reports/verify.ts";
import { type Pages, verifyFile } from "#lib/reports/verify-file.ts";
import { readBytes } from "../check/read-input.ts";
import { UsageError } from "../usage-error.ts";

const DOES_NOT_HOLD = 1;

const toldOfPages: Record<Pages, string> = {
  same: "Its pages were made again from the record: they are the same, byte by byte.\n",
  not_compared:
    "The record is valid; the visible pages were not compared, since another version of Stet set them.\n",
};

function told(summary: Summary): string {
  const { title, newsroom, atSeq, at, headHash, digest, claims, erased, erasures, witness } =
    summary;
  const states = Object.entries(claims).map(
    ([state, count]) => `${count} ${state.replaceAll("_", " ")}`,
  );
  const lines = [
    `Holds: “${title.replaceAll("\n", " ")}” (${newsroom}), at event ${atSeq} of its log, ${at}.`,
    `Claims: ${states.join(", ") || "none"}.`,
    `Head of the log: ${headHash}`,
    `Digest: ${digest}`,
  ];
  const { publicKey, checkpoint } = witness;
  if (checkpoint) {
    const { number, at: made, seq } = checkpoint;
    lines.push(`Checkpoint ${number} of ${made} stands over its events up to ${seq}.`);
  }
  if (publicKey) lines.push(`Checkpoints are signed by: ${publicKey}`);
  if (erased.length > 0) {
    const events = erased.length === 1 ? "event" : "events";
    lines.push(
      `Names and texts were erased from ${events} ${erased.join(", ")}: what they said cannot be verified.`,
    );
  }
  if (summary.withheld) lines.push(summary.withheld);
  for (const { seq, at, sentence } of erasures) {
    lines.push(`Event ${seq}, ${at}: ${sentence.replaceAll("\n", " ")}`);
  }
  return `${lines.join("\n")}\n`;
}

/** `stet verify`: exit code 0 it holds, 1 it does not, 2 bad usage or no report at all. */
export function verifyCommand(): Command {
  return new Command()
    .description("Proves offline that a report's text, passages, claims, decisions and log agree.")
    .argument("<file>", "a report as JSON, HTML or PDF; - for standard input")
    .addHelpText("after", "\nExit code: 0 holds, 1 does not hold, 2 not read, or no report.")
    .action(async (file: string) => {
      const verification = await verifyFile(await readBytes(file));
      if (verification.ok)
        process.stdout.write(
          `${told(verification.summary)}${verification.pages ? toldOfPages[verification.pages] : ""}`,
        );
      else if (verification.kind === "not_a_report") {
        throw new UsageError(`${file}: ${verification.problem}`);
      } else {
        process.stdout.write(
          `Does not hold: ${verification.problem.replaceAll(/\s*\n\s*/g, " ")}\n`,
        );
        process.exitCode = DOES_NOT_HOLD;
      }
    });
}
