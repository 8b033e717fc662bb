import { now } from "#lib/core/clock.ts";
import { presentQueue, type Waiting } from "#lib/domain/queue/present.ts";
import { readQueue } from "#lib/domain/queue/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** What waits for the member, read in one transaction. */
export async function readMyQueue(
  actor: Actor,
): Promise<{ waiting: Waiting[]; can: { import: boolean } }> {
  const rows = await withNewsroom(actor, (db) => readQueue(db, actor));
  return {
    waiting: presentQueue(rows, actor, now()),
    can: { import: allows("article.import", { roles: actor.roles }) },
  };
}
