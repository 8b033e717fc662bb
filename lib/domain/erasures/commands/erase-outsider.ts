import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { recordsHolding, removeRecordRows, requireHolding } from "#lib/domain/records/queries.ts";
import { replaceDetails } from "#lib/platform/audit/replace-details.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { clearingKeptFiles } from "#lib/platform/files/clearing-kept-files.ts";
import {
  leftOfOutsider,
  logsOfOutsider,
  refuseOpenLinks,
  refuseWebhooksNaming,
  wordsOfOutsider,
} from "../queries.ts";
import { digestsOf, recordsIn, refuseTelling } from "../redact.ts";
import { eraseOutsiderInput } from "../schema.ts";

/** @throws AppError `conflict` where imported records alone name them, else `not_found` */
async function refuseNobody(db: Db, words: readonly string[]): Promise<never> {
  if ((await recordsHolding(db, words)).length > 0) {
    throw new AppError(
      "conflict",
      "Imported records alone name somebody so: remove those on their own pages.",
    );
  }
  throw new AppError(
    "not_found",
    "No expert, no invited person, no byline and no file names somebody so who is not a member.",
  );
}

/**
 * Erases what names somebody outside (an expert, whoever was invited, a name in a byline or in a file's notes) from one
 * log: an article's or the newsroom's own; and with the last log that names them, from every row.
 */
export const eraseOutsider = clearingKeptFiles(
  defineCommand({
    name: "outsider.erase",
    input: eraseOutsiderInput,
    permission: "texts.erase",
    timeoutMs: 60_000,
    load: async ({ input: { articleId } }) => ({
      chain: articleId === undefined ? ("newsroom" as const) : { articleId },
    }),
    async handle({ db, input, at, record }) {
      const { erasureId: erasure, because, reason, texts, articleId = null, recordIds } = input;
      const words = wordsOfOutsider(texts);
      if ((await logsOfOutsider(db, words)).length === 0) await refuseNobody(db, words);
      refuseTelling(reason, words);
      await refuseOpenLinks(db, words, at);
      await refuseWebhooksNaming(db, words);
      const left = await leftOfOutsider(db, articleId, words);
      if (left.length === 0) throw new AppError("conflict", "There is nothing to erase.");
      await requireHolding(db, recordIds, words);
      const data = { erasure, of: "outsider" as const, because, events: digestsOf(left) };
      await record("texts.erased", { ...data, ...recordsIn(recordIds) }, { reason });
      await removeRecordRows(db, recordIds);
      await replaceDetails(db, left, words);
      if ((await logsOfOutsider(db, words)).length === 0) {
        await db.$queryRaw`SELECT erase_outsider(${erasure}::uuid, ${words}::text[])`;
      }
      return { events: left.map(({ seq }) => seq) };
    },
  }),
);

/**
 * Erases them from one log after the other, with the last of them the imported records that are to go. Broken off in between, it is begun again: until the last log it is known
 * who is named so.
 * @returns from the logs of how many articles something went, and from how many events in all
 */
export async function eraseOutsiderWhole(
  actor: Actor,
  input: {
    texts: readonly string[];
    because: string;
    reason: string;
    recordIds?: readonly string[];
  },
) {
  const { texts, because, reason, recordIds = [] } = input;
  const words = wordsOfOutsider(texts);
  const logs = await withNewsroom(actor, async (db) => {
    const found = await logsOfOutsider(db, words);
    // Before anything goes: also the last step is to come to its end.
    await requireHolding(db, recordIds, words);
    return found.length > 0 ? found : refuseNobody(db, words);
  });
  const once = { texts: [...texts], because, reason, erasureId: newId() };
  let events = 0;
  for (const log of logs) {
    const articleId = log.articleId ?? undefined;
    const records = log === logs.at(-1) ? { recordIds } : {};
    const done = await eraseOutsider.run(actor, { ...once, articleId, ...records });
    events += done.events.length;
  }
  return { articles: logs.filter(({ articleId }) => articleId !== null).length, events };
}
