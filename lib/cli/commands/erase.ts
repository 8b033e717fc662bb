import { Argument, Command, Option } from "commander";
import { AppError } from "#lib/core/errors.ts";
import { eraseOutsiderWhole } from "#lib/domain/erasures/commands/erase-outsider.ts";
import { erasePersonWhole } from "#lib/domain/erasures/commands/erase-person.ts";
import { eraseSource } from "#lib/domain/erasures/commands/erase-source.ts";
import { recordsOfPerson, recordsOfSource, wordsOfOutsider } from "#lib/domain/erasures/queries.ts";
import { erasureReasons, whichSourceInput } from "#lib/domain/erasures/schema.ts";
import { type HoldingRecord, recordsHolding } from "#lib/domain/records/queries.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { personIdByEmail } from "#lib/platform/db/lookups.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { UsageError } from "../usage-error.ts";
import { withDatabase } from "../with-database.ts";

interface Why {
  because: string;
  reason: string;
}

interface Options extends Why {
  newsroom: string;
  as: string;
  removeRecords: boolean;
}

/** It looks through every imported record. */
const LIMITS = { timeoutMs: 60_000 };

/** Which imported records hold it, whether they go with it, and what is then said of them. */
async function heldRecords(
  actor: Actor,
  isRemoved: boolean,
  find: (db: Db) => Promise<HoldingRecord[]>,
) {
  const records = await withNewsroom(actor, find, LIMITS);
  const list = records.map(({ id, title }) => `  ${id}  ${title}\n`).join("");
  const said = isRemoved
    ? "Removed with it, as they held it:"
    : "These imported records still hold it (--remove-records takes them out, whole):";
  return {
    recordIds: isRemoved ? records.map(({ id }) => id) : [],
    said: records.length === 0 ? "" : `\n${said}\n${list.trimEnd()}`,
  };
}

async function erasePersonOf(actor: Actor, email: string, options: Options): Promise<string> {
  const { because, reason, removeRecords } = options;
  const memberId = await withNewsroom(actor, async (db) => {
    const personId = await personIdByEmail(db, email);
    const member = personId && (await db.member.findFirst({ where: { personId } }));
    if (!member) throw new AppError("not_found", "There is no such member here.");
    return member.id;
  });
  const held = await heldRecords(actor, removeRecords, (db) => recordsOfPerson(db, memberId));
  const { recordIds } = held;
  const erased = { because, reason, memberId, recordIds };
  const { articles, events } = await erasePersonWhole(actor, erased);
  const logs = articles === 1 ? "the log of 1 article" : `the logs of ${articles} articles`;
  return `Erased from ${logs}, from events ${events.join(", ")} of the newsroom’s own, and from every row.${held.said}`;
}

async function eraseOutsiderOf(
  actor: Actor,
  texts: readonly string[],
  options: Options,
): Promise<string> {
  const { because, reason, removeRecords } = options;
  const words = wordsOfOutsider(texts);
  const held = await heldRecords(actor, removeRecords, (db) => recordsHolding(db, words));
  const erased = { because, reason, texts, recordIds: held.recordIds };
  const { articles, events } = await eraseOutsiderWhole(actor, erased);
  const logs = articles === 1 ? "1 article" : `${articles} articles`;
  return `Erased from ${events} events, in the logs of ${logs} and the newsroom’s own, and from every row.${held.said}`;
}

/** A source by its id, or as `ARTICLE#NUMBER`. */
function whichSource(which: string) {
  const [articleId, number] = which.split("#");
  return number === undefined ? { sourceId: which } : { articleId, number: Number(number) };
}

async function erase(what: string, all: readonly string[], options: Options): Promise<void> {
  const { newsroom, as, because, reason, removeRecords } = options;
  const [which, ...more] = all;
  if (which === undefined || (what !== "outsider" && more.length > 0))
    throw new UsageError(`one ${what} at a time.`);
  const actor = await actorByEmail(newsroom, as);
  requirePermission(actor, "texts.erase");
  if (what === "outsider") {
    process.stdout.write(`${await eraseOutsiderOf(actor, all, options)}\n`);
    return;
  }
  if (what === "person") {
    process.stdout.write(`${await erasePersonOf(actor, which, options)}\n`);
    return;
  }
  const source = whichSource(which);
  const { recordIds, said } = await heldRecords(actor, removeRecords, (db) =>
    recordsOfSource(db, readInput(whichSourceInput, source)),
  );
  const erased = { because, reason, recordIds, ...source };
  const { articleId, events } = await eraseSource.run(actor, erased);
  process.stdout.write(
    `Erased from events ${events.join(", ")} of the log of article ${articleId}, and from every row.${said}\n`,
  );
}

/** `stet erase`: exit code 0 erased, 1 refused, 2 bad usage. */
export function eraseCommand(): Command {
  return new Command()
    .description(
      "Takes a former member’s name and address, all that a source says, or what names somebody outside, out of logs and rows. It cannot be undone; each log says what was erased, and still verifies.",
    )
    .addArgument(new Argument("<what>", "what to erase").choices(["person", "source", "outsider"]))
    .argument(
      "<which...>",
      "the person’s e-mail address; the source’s id, or ARTICLE#NUMBER: its article’s id and its number there; or the name and the address of an outside expert, of somebody who was invited, or in a byline or a file’s notes, each as it stands there",
    )
    .requiredOption("--newsroom <slug>", "the newsroom, as its address shows it")
    .requiredOption("--as <email>", "the admin who erases it")
    .addOption(
      new Option("--because <why>", "at the person’s request, to protect them, or by law")
        .choices(erasureReasons)
        .makeOptionMandatory(),
    )
    .option("--remove-records", "take imported records that hold it out too, whole", false)
    .requiredOption("--reason <text>", "the reason in words, for the log; without the name")
    .addHelpText("after", "\nExit code: 0 erased, 1 refused, 2 bad usage.")
    .action((what: string, which: string[], options: Options) =>
      withDatabase("erase", () => erase(what, which, options)),
    );
}
