import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { clearingExports } from "#lib/domain/exports/jobs.ts";
import { replaceDetails } from "#lib/platform/audit/replace-details.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import {
  leftOfOutsider,
  logsOfOutsider,
  refuseOpenLinks,
  refuseWebhooksNaming,
  wordsOfOutsider,
} from "../queries.ts";
import { digestsOf, refuseTelling } from "../redact.ts";
import { eraseOutsiderInput } from "../schema.ts";

const nobody = () =>
  new AppError(
    "not_found",
    "No expert, no invited person, no byline and no file names somebody so who is not a member.",
  );

/**
 * Erases what names somebody outside (an expert, whoever was invited, a name in a byline or in a file's notes) from one
 * log: an article's or the newsroom's own; and with the last log that names them, from every row.
 */
export const eraseOutsider = clearingExports(
  defineCommand({
    name: "outsider.erase",
    input: eraseOutsiderInput,
    permission: "texts.erase",
    timeoutMs: 60_000,
    load: async ({ input: { articleId } }) => ({
      chain: articleId === undefined ? ("newsroom" as const) : { articleId },
    }),
    async handle({ db, input, at, record }) {
      const { erasureId: erasure, because, reason, texts, articleId = null } = input;
      const words = wordsOfOutsider(texts);
      if ((await logsOfOutsider(db, words)).length === 0) throw nobody();
      refuseTelling(reason, words);
      await refuseOpenLinks(db, words, at);
      await refuseWebhooksNaming(db, words);
      const left = await leftOfOutsider(db, articleId, words);
      if (left.length === 0) throw new AppError("conflict", "There is nothing to erase.");
      const data = { erasure, of: "outsider" as const, because, events: digestsOf(left) };
      await record("texts.erased", data, { reason });
      await replaceDetails(db, left, words);
      if ((await logsOfOutsider(db, words)).length === 0) {
        await db.$queryRaw`SELECT erase_outsider(${erasure}::uuid, ${words}::text[])`;
      }
      return { events: left.map(({ seq }) => seq) };
    },
  }),
);

/**
 * Erases them from one log after the other. Broken off in between, it is begun again: until the last log it is known
 * who is named so.
 * @returns from the logs of how many articles something went, and from how many events in all
 */
export async function eraseOutsiderWhole(
  actor: Actor,
  input: { texts: readonly string[]; because: string; reason: string },
) {
  const { texts, because, reason } = input;
  const words = wordsOfOutsider(texts);
  const logs = await withNewsroom(actor, (db) => logsOfOutsider(db, words));
  if (logs.length === 0) throw nobody();
  const once = { texts: [...texts], because, reason, erasureId: newId() };
  let events = 0;
  for (const { articleId } of logs) {
    const done = await eraseOutsider.run(actor, { ...once, articleId: articleId ?? undefined });
    events += done.events.length;
  }
  return { articles: logs.filter(({ articleId }) => articleId !== null).length, events };
}
