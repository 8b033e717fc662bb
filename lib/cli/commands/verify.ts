import { Command } from "commander";
import { editionLine } from "#lib/reports/editions.ts";
import type { Summary } from "#lib/reports/verify.ts";
import { type Pages, verifyFile } from "#lib/reports/verify-file.ts";
import { readBytes } from "../check/read-input.ts";
import { UsageError } from "../usage-error.ts";

const DOES_NOT_HOLD = 1;
const HOLDS_IN_PART = 3;

const toldOfPages: Record<Pages, string> = {
  same: "Its pages were made again from the record: they are the same, byte by byte.\n",
  not_compared:
    "The record is valid; the visible pages were not compared, since another version of Stet set them.\n",
};

/** What a public edition gives that nothing binds, in words. */
function unbound({ unbound: { names, events, decisions } }: Summary): string[] {
  const named = events.length === 1 ? `event ${events[0]}` : `events ${events.join(", ")}`;
  const claims =
    decisions.length === 1 ? `claim ${decisions[0]}` : `claims ${decisions.join(", ")}`;
  return [
    ...(names
      ? [
          "Where words are left out of an event, the others are those that were recorded; what members are called there was not compared.",
        ]
      : []),
    ...(events.length > 0
      ? [
          `Not compared, for want of a digest of what was recorded: what is given of ${named}. The internal edition shows it whole.`,
        ]
      : []),
    ...(decisions.length > 0
      ? [
          `Not compared with what they rest on, of which something is left out: the decisions on ${claims}.`,
        ]
      : []),
  ];
}

/** Whether words are given that nothing binds: whoever made the file may have written them. */
const isInPart = ({ unbound: { events } }: Summary): boolean => events.length > 0;

function told(summary: Summary): string {
  const { title, newsroom, atSeq, at, headHash, digest, claims, erased, erasures, witness } =
    summary;
  const states = Object.entries(claims).map(
    ([state, count]) => `${count} ${state.replaceAll("_", " ")}`,
  );
  const lines = [
    `${isInPart(summary) ? "Holds in part" : "Holds"}: “${title.replaceAll("\n", " ")}” (${newsroom}), at event ${atSeq} of its log, ${at}.`,
    editionLine(summary),
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
      `Names and texts were erased from ${events} ${erased.join(", ")}: what is left there is bound by what a later event says of it alone, and not by what was recorded.`,
    );
  }
  if (summary.leftOut !== "") lines.push(summary.leftOut);
  lines.push(...unbound(summary));
  for (const { seq, at, sentence } of erasures) {
    const isWitnessed = checkpoint !== undefined && checkpoint.seq >= seq;
    const alone = isWitnessed ? "" : " No checkpoint in this report stands over that event.";
    lines.push(`Event ${seq}, ${at}: ${sentence.replaceAll("\n", " ")}${alone}`);
  }
  return `${lines.join("\n")}\n`;
}

/** `stet verify`: exit code 0 it holds, 1 it does not, 2 bad usage or no report at all, 3 it holds in part. */
export function verifyCommand(): Command {
  return new Command()
    .description("Proves offline that a report's text, passages, claims, decisions and log agree.")
    .argument("<file>", "a report as JSON, HTML or PDF; - for standard input")
    .addHelpText(
      "after",
      "\nExit code: 0 holds, 1 does not hold, 2 not read, or no report, 3 holds in part.",
    )
    .action(async (file: string) => {
      const verification = await verifyFile(await readBytes(file));
      if (verification.ok) {
        const { summary, pages } = verification;
        process.stdout.write(`${told(summary)}${pages ? toldOfPages[pages] : ""}`);
        if (isInPart(summary) || pages === "not_compared") process.exitCode = HOLDS_IN_PART;
      } else if (verification.kind === "not_a_report") {
        throw new UsageError(`${file}: ${verification.problem}`);
      } else {
        process.stdout.write(
          `Does not hold: ${verification.problem.replaceAll(/\s*\n\s*/g, " ")}\n`,
        );
        process.exitCode = DOES_NOT_HOLD;
      }
    });
}
