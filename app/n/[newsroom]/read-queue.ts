import { now } from "#lib/core/clock.ts";
import { type AwaitedContactView, presentAwaitedContact } from "#lib/domain/contacts/present.ts";
import { listAwaited } from "#lib/domain/contacts/queries.ts";
import { presentQueue, type Waiting } from "#lib/domain/queue/present.ts";
import { readQueue } from "#lib/domain/queue/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** How many of those who have not replied are listed, the next deadlines first. */
const AWAITED_SHOWN = 20;

/** What waits for the member, read in one transaction. */
export async function readMyQueue(
  actor: Actor,
): Promise<{ waiting: Waiting[]; awaited: AwaitedContactView[]; can: { import: boolean } }> {
  const { rows, asked } = await withNewsroom(actor, async (db) => ({
    rows: await readQueue(db, actor),
    asked: await listAwaited(db, actor.memberId, AWAITED_SHOWN),
  }));
  const at = now();
  return {
    waiting: presentQueue(rows, actor, at),
    awaited: asked.map((row) => presentAwaitedContact(row, at)),
    can: { import: allows("article.import", { roles: actor.roles }) },
  };
}
