import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { readErasedPerson } from "../queries.ts";
import { redactDetail } from "../redact.ts";
import { erasePersonInput } from "../schema.ts";
import { digestsOf, leftOf, refuseTelling, replaceDetails } from "./replace-details.ts";

/**
 * Erases a former member's name and address from one log: an article's; or, last of all, from the
 * newsroom's own and with it from every row. What they did stays, as nobody's.
 */
export const erasePerson = defineCommand({
  name: "person.erase",
  input: erasePersonInput,
  permission: "texts.erase",
  timeoutMs: 60_000,
  load: async ({ db, input: { memberId, articleId } }) => ({
    chain: articleId === undefined ? ("newsroom" as const) : { articleId },
    person: await readErasedPerson(db, memberId),
  }),
  async handle({ db, input, loaded: { person }, record }) {
    const { erasureId: erasure, because, reason, memberId: member, articleId } = input;
    refuseTelling(reason, person.words);
    const left = await leftOf(db, articleId ?? null, ({ detail }) =>
      redactDetail(detail, person.words),
    );
    if (left.length === 0) throw new AppError("conflict", "There is nothing to erase.");
    const data = { erasure, of: "person" as const, because, member, events: digestsOf(left) };
    await record("texts.erased", data, { reason });
    await replaceDetails(db, left);
    if (articleId === undefined) {
      await db.$queryRaw`SELECT erase_person(${member}::uuid, ${newId()}::uuid, ${person.words}::text[])`;
    }
    return { events: left.map(({ seq }) => seq) };
  },
});
