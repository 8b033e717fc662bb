import { presentArticle } from "#lib/domain/articles/present.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { comparedPair } from "#lib/domain/revisions/compared-pair.ts";
import { presentCarry, presentRevision } from "#lib/domain/revisions/present.ts";
import {
  countLeftAlone,
  listCarries,
  listRevisions,
  readRevision,
} from "#lib/domain/revisions/queries.ts";
import { compareParagraphs } from "#lib/engines/anchoring/comparison/compare-paragraphs.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** What the page of changes shows: two revisions compared, and the claims that were touched between them. */
export async function readChanges(
  actor: Actor,
  articleId: string,
  asked: { from?: string; to?: string },
) {
  const read = await withNewsroom(actor, async (db) => {
    const row = await readArticle(db, articleId);
    const revisions = (await listRevisions(db, articleId)).map(presentRevision);
    const pair = comparedPair(
      revisions.map(({ number }) => number),
      asked,
    );
    const article = presentArticle(row);
    const articleAuthor = row.authors.some(({ memberId }) => memberId === actor.memberId);
    const canConfirm = allows("context.confirm", { roles: actor.roles, articleAuthor });
    if (!pair) return { article, revisions, canConfirm };
    const [from, to] = [
      await readRevision(db, articleId, pair.from),
      await readRevision(db, articleId, pair.to),
    ];
    const carries = (await listCarries(db, articleId))
      .map(presentCarry)
      .filter(({ revision }) => revision > pair.from && revision <= pair.to)
      .sort((a, b) => a.claimNumber - b.claimNumber || b.revision - a.revision);
    const touched = carries.map(({ claimId }) => claimId);
    const leftAlone = await countLeftAlone(db, articleId, [from.id, to.id], touched);
    const changes = { pair, carries, leftAlone, oldText: from.text, newText: to.text };
    return { article, revisions, canConfirm, changes };
  });
  const { changes } = read;
  if (!changes) return { ...read, changes: undefined };
  // Computed with the transaction closed: a long text takes a moment.
  const { oldText, newText, ...rest } = changes;
  return { ...read, changes: { ...rest, paragraphs: compareParagraphs(oldText, newText) } };
}
