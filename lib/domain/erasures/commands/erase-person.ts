import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { removeRecordRows, requireHolding } from "#lib/domain/records/queries.ts";
import { replaceDetails } from "#lib/platform/audit/replace-details.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { clearingKeptFiles } from "#lib/platform/files/clearing-kept-files.ts";
import { leftOfPerson, logsHolding, readErasedPerson, refuseWebhooksNaming } from "../queries.ts";
import { digestsOf, recordsIn, refuseTelling } from "../redact.ts";
import { erasePersonInput } from "../schema.ts";

/**
 * Erases a former member's name and address from one log: an article's; or, last of all, from the
 * newsroom's own and with it from every row. What they did stays, as nobody's.
 */
export const erasePerson = clearingKeptFiles(
  defineCommand({
    name: "person.erase",
    input: erasePersonInput,
    permission: "texts.erase",
    timeoutMs: 60_000,
    load: async ({ db, input: { memberId, articleId } }) => ({
      chain: articleId === undefined ? ("newsroom" as const) : { articleId },
      person: await readErasedPerson(db, memberId),
    }),
    async handle({ db, input, loaded: { person }, record }) {
      const { erasureId: erasure, because, reason, memberId: member, articleId = null } = input;
      const { words } = person;
      const { recordIds } = input;
      refuseTelling(reason, words);
      await refuseWebhooksNaming(db, words);
      const left = await leftOfPerson(db, articleId, person);
      if (left.length === 0) throw new AppError("conflict", "There is nothing to erase.");
      await requireHolding(db, recordIds, words);
      const data = { erasure, of: "person" as const, because, member, events: digestsOf(left) };
      await record("texts.erased", { ...data, ...recordsIn(recordIds) }, { reason });
      await removeRecordRows(db, recordIds);
      await replaceDetails(db, left, words);
      if (articleId === null) {
        await db.$queryRaw`SELECT erase_read_words('person', ${member}::uuid, ${words}::text[])`;
        await db.$queryRaw`SELECT erase_person(${member}::uuid, ${newId()}::uuid, ${words}::text[])`;
      }
      return { events: left.map(({ seq }) => seq) };
    },
  }),
);

/**
 * Erases them from one log after the other, the newsroom's own last, with the imported records that are to go: until then
 * it is known whose name is looked for. Broken off in between, it is begun again.
 * @returns the number of articles from whose logs something went, and the events of the newsroom's own
 */
export async function erasePersonWhole(
  actor: Actor,
  input: { memberId: string; because: string; reason: string; recordIds?: readonly string[] },
) {
  const { memberId, because, reason, recordIds = [] } = input;
  const once = { memberId, because, reason, erasureId: newId() };
  const logs = await withNewsroom(actor, async (db) => {
    const person = await readErasedPerson(db, memberId);
    // Before anything goes: also the last step is to come to its end.
    await requireHolding(db, recordIds, person.words);
    return logsHolding(db, person);
  });
  const articles = logs.flatMap(({ articleId }) => articleId ?? []);
  for (const articleId of articles) await erasePerson.run(actor, { ...once, articleId });
  const { events } = await erasePerson.run(actor, { ...once, recordIds });
  return { articles: articles.length, events };
}
