import { FactorMissing, requireActor } from "#lib/platform/auth/require-actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { type MailChoices, readMailChoices } from "#lib/platform/notifications/choices.ts";

/** When the signed-in person is told by e-mail, in each newsroom of theirs. */
export async function readMyMailChoices(
  newsrooms: readonly { slug: string; name: string }[],
): Promise<{ slug: string; name: string; choices: MailChoices }[]> {
  const all: { slug: string; name: string; choices: MailChoices }[] = [];
  for (const { slug, name } of newsrooms) {
    const actor = await requireActor(slug).catch((error: unknown) => {
      // Until they have one, that newsroom is closed to them; their account is not.
      if (error instanceof FactorMissing) return undefined;
      throw error;
    });
    if (!actor) continue;
    const { memberId } = actor;
    const choices = await withNewsroom(actor, (db) => readMailChoices(db, [memberId]));
    const own = choices.get(memberId);
    if (own) all.push({ slug, name, choices: own });
  }
  return all;
}
