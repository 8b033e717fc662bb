import { now } from "#lib/core/clock.ts";
import { currentRevision, readArticle } from "#lib/domain/articles/queries.ts";
import { readContactBlocks } from "#lib/domain/contacts/queries.ts";
import { readBlocks } from "#lib/domain/publication/queries.ts";
import { readSignOff } from "#lib/domain/revisions/queries.ts";
import { readSigningBlocks } from "#lib/domain/signers/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { presentClearance } from "./present.ts";
import type { Clearance } from "./resource.ts";
import type { ClearanceInput } from "./schema.ts";

/**
 * Whether a text of an article may be published; `not_found` where there is no such article.
 * @param isNamed whether the reasons name members; whoever signed it off is named in any case
 */
export async function readClearance(
  db: Db,
  { articleId, sha256 }: ClearanceInput,
  isNamed = true,
): Promise<Clearance> {
  const { id, state } = await readArticle(db, articleId);
  const revision = await currentRevision(db, articleId);
  const given = await readSignOff(db, revision.id);
  const standing = {
    article: { id, state },
    revision: { number: revision.number, sha256: revision.sha256 },
    signOff: given && {
      by: given.signedBy.person.name,
      at: given.createdAt.toISOString(),
      sha256: given.sha256,
      reservations: given.reservations,
    },
    blocks: await readBlocks(db, articleId, revision.id),
    unsigned: await readSigningBlocks(db, { articleId, revisionId: revision.id, isNamed }),
    awaited: await readContactBlocks(db, articleId, now()),
  };
  return presentClearance(standing, sha256);
}
