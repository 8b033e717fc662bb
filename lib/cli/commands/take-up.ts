import { Command } from "commander";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { closeSender } from "#lib/platform/jobs/sender.ts";
import { takeUpRecord, takeUpRecordInput } from "#lib/reports/take-up-record.ts";
import { UsageError } from "../usage-error.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  newsroom: string;
  as: string;
  withClaims?: true;
}

async function takeUp(recordId: string, options: Options): Promise<void> {
  const { newsroom, as, withClaims = false } = options;
  const wanted = takeUpRecordInput.safeParse({ recordId, withClaims });
  if (!wanted.success) throw new UsageError(`“${recordId}” is no id of a record.`);
  const actor = await actorByEmail(newsroom, as);
  try {
    const { articleId } = await takeUpRecord(actor, wanted.data);
    const lines = [
      `Taken up ${withClaims ? "with its claims" : "without its claims"} as article ${articleId}: /n/${newsroom}/articles/${articleId}`,
      "It is a draft, and checked here from the beginning; the record is the first of its sources.",
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  } finally {
    await closeSender();
  }
}

/** `stet take-up`: exit code 0 taken up, 1 refused, 2 bad usage. */
export function takeUpCommand(): Command {
  return new Command()
    .description(
      "Goes on with an imported record as a draft of the newsroom, which is checked anew: nothing that others decided is decided in it. Asked for again within a day, it gives the same draft.",
    )
    .argument("<record>", "the id of the record, as `stet import` prints it")
    .requiredOption("--newsroom <slug>", "the newsroom, as its address shows it")
    .requiredOption("--as <email>", "the member who goes on with it")
    .option("--with-claims", "open its claims in the draft, each with where it came from")
    .addHelpText("after", "\nExit code: 0 taken up, 1 refused, 2 bad usage.")
    .action((recordId: string, options: Options) =>
      withDatabase("take-up", () => takeUp(recordId, options)),
    );
}
