import type { CorrectionQuery } from "#components/corrections/corrections-query.ts";
import { type CorrectionView, presentCorrection } from "#lib/domain/publication/present.ts";
import { listCorrections } from "#lib/domain/publication/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

const AT_ONCE = 50;

/** A part of the newsroom's corrections, and where the list goes on. */
export function readCorrections(
  actor: Actor,
  { after, ...filter }: CorrectionQuery,
): Promise<{ corrections: CorrectionView[]; older?: string }> {
  return withNewsroom(actor, async (db) => {
    const rows = await listCorrections(db, filter, { after, take: AT_ONCE + 1 });
    const shown = rows.slice(0, AT_ONCE);
    const older = rows.length > AT_ONCE ? shown.at(-1)?.id : undefined;
    return { corrections: shown.map(presentCorrection), older };
  });
}
