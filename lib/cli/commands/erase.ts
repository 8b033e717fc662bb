import { Argument, Command, Option } from "commander";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { erasePerson } from "#lib/domain/erasures/commands/erase-person.ts";
import { eraseSource } from "#lib/domain/erasures/commands/erase-source.ts";
import { articlesHolding, readErasedPerson } from "#lib/domain/erasures/queries.ts";
import { erasureReasons } from "#lib/domain/erasures/schema.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { personIdByEmail } from "#lib/platform/db/lookups.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  newsroom: string;
  as: string;
  because: string;
  reason: string;
}

/** One log after the other, the newsroom's own last: until then it is known whose name is looked for. */
async function erasePersonOf(actor: Actor, email: string, why: object): Promise<string> {
  const { memberId, articles } = await withNewsroom(actor, async (db) => {
    const personId = await personIdByEmail(db, email);
    const member = personId && (await db.member.findFirst({ where: { personId } }));
    if (!member) throw new AppError("not_found", "There is no such member here.");
    const person = await readErasedPerson(db, member.id);
    return { memberId: member.id, articles: await articlesHolding(db, person.words) };
  });
  for (const articleId of articles) await erasePerson.run(actor, { ...why, memberId, articleId });
  const { events } = await erasePerson.run(actor, { ...why, memberId });
  const logs =
    articles.length === 1 ? "the log of 1 article" : `the logs of ${articles.length} articles`;
  return `Erased from ${logs}, from events ${events.join(", ")} of the newsroom’s own, and from every row.`;
}

async function erase(what: string, which: string, options: Options): Promise<void> {
  const { newsroom, as, because, reason } = options;
  const actor = await actorByEmail(newsroom, as);
  const why = { erasureId: newId(), because, reason };
  if (what === "person") {
    process.stdout.write(`${await erasePersonOf(actor, which, why)}\n`);
    return;
  }
  const { articleId, events } = await eraseSource.run(actor, { ...why, sourceId: which });
  process.stdout.write(
    `Erased from events ${events.join(", ")} of the log of article ${articleId}, and from every row.\n`,
  );
}

/** `stet erase`: exit code 0 erased, 1 refused, 2 bad usage. */
export function eraseCommand(): Command {
  return new Command()
    .description(
      "Takes a former member’s name and address, or all that a source says, out of logs and rows. It cannot be undone; each log says what was erased, and still verifies.",
    )
    .addArgument(new Argument("<what>", "what to erase").choices(["person", "source"]))
    .argument("<which>", "the person’s e-mail address, or the source’s id")
    .requiredOption("--newsroom <slug>", "the newsroom, as its address shows it")
    .requiredOption("--as <email>", "the admin who erases it")
    .addOption(
      new Option("--because <why>", "at the person’s request, to protect them, or by law")
        .choices(erasureReasons)
        .makeOptionMandatory(),
    )
    .requiredOption("--reason <text>", "the reason in words, for the log; without the name")
    .addHelpText("after", "\nExit code: 0 erased, 1 refused, 2 bad usage.")
    .action((what: string, which: string, options: Options) =>
      withDatabase("erase", () => erase(what, which, options)),
    );
}
