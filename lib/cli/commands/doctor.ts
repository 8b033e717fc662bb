import { Command } from "commander";
import { repairSearch } from "#lib/domain/search/commands/repair-search.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { asOwner } from "#lib/platform/db/as-owner.ts";
import { showProgress } from "../audit/progress.ts";
import type { Complaint } from "../doctor/complaint.ts";
import { examine } from "../doctor/examine.ts";
import { UsageError } from "../usage-error.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  repair?: true;
  newsroom?: string;
  as?: string;
}

const NOT_WELL = 1;

function examineAll(): Promise<Complaint[]> {
  return asOwner(async (owner) => {
    const { rows } = await owner.query<{ count: number }>("SELECT count(*)::int FROM article");
    const progress = showProgress(rows[0]?.count ?? 0, "articles");
    return examine(owner, progress.tell).finally(progress.end);
  });
}

/** Repairs what can be repaired in one newsroom; the rest stays as it is. */
async function repair(complaints: readonly Complaint[], newsroom: string, as: string) {
  const entries = complaints.flatMap((one) =>
    one.newsroom === newsroom && one.repair ? [one.repair] : [],
  );
  if (entries.length === 0) return;
  const actor = await actorByEmail(newsroom, as);
  const { repaired } = await repairSearch.run(actor, { entries });
  process.stdout.write(`Repaired: the search finds ${repaired} of these again.\n`);
}

async function doctor(options: Options): Promise<void> {
  const { newsroom, as } = options;
  if (options.repair && (newsroom === undefined || as === undefined))
    throw new UsageError(
      "to repair, name the newsroom and the admin: --newsroom SLUG --as E-MAIL.",
    );
  const complaints = await examineAll();
  for (const { newsroom: its, what, repair: can } of complaints) {
    const where = its === "" ? "" : `${its}: `;
    process.stdout.write(`${where}${what}.${can ? " (can be repaired)" : ""}\n`);
  }
  if (options.repair && newsroom !== undefined && as !== undefined)
    await repair(complaints, newsroom, as);
  const left = options.repair ? await examineAll() : complaints;
  process.stdout.write(left.length === 0 ? "All is well.\n" : `${left.length} to look into.\n`);
  if (left.length > 0) process.exitCode = NOT_WELL;
}

/** `stet doctor`: exit code 0 all is well, 1 something is not, 2 bad usage. */
export function doctorCommand(): Command {
  return new Command()
    .description(
      "Looks into the whole database: logs, spans, approvals, files, rows and their events, the search.",
    )
    .option("--repair", "repair what can be repaired, each repair an event of the newsroom’s log")
    .option("--newsroom <slug>", "with --repair: the newsroom")
    .option("--as <email>", "with --repair: the admin who repairs")
    .addHelpText("after", "\nExit code: 0 all is well, 1 something is not, 2 bad usage.")
    .action((options: Options) => withDatabase("doctor", () => doctor(options)));
}
