import type { EditView, Newer } from "#components/revisions/edit/edit-view.ts";
import { AppError } from "#lib/core/errors.ts";
import { presentArticle } from "#lib/domain/articles/present.ts";
import { currentRevision, readArticle } from "#lib/domain/articles/queries.ts";
import { presentRevision } from "#lib/domain/revisions/present.ts";
import { listRevisions, type RevisionRow, readRevision } from "#lib/domain/revisions/queries.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { headOf } from "#lib/platform/live/read-changes.ts";

const documentOf = ({ document }: { document: string }) => JSON.parse(document) as TiptapDoc;

/** What the page needs on which an article is edited, read in one transaction. */
export function readEdit(actor: Actor, articleId: string): Promise<EditView> {
  return withNewsroom(actor, async (db) => {
    const seq = await headOf(db, articleId);
    const row = await readArticle(db, articleId);
    const revision = await currentRevision(db, articleId);
    return {
      newsroom: actor.newsroomSlug,
      memberId: actor.memberId,
      seq,
      article: presentArticle(row),
      revision: { id: revision.id, number: revision.number, document: documentOf(revision) },
      isAuthor: row.authors.some(({ memberId }) => memberId === actor.memberId),
    };
  });
}

/** The newest revision of an article, and the one that somebody began with, to be merged. */
export function readNewer(
  actor: Actor,
  input: { articleId: string; revisionId: string },
): Promise<Newer> {
  const { articleId, revisionId } = input;
  return withNewsroom(actor, async (db) => {
    const revisions = await listRevisions(db, articleId);
    const begun = revisions.find(({ id }) => id === revisionId);
    const [newest] = revisions;
    if (!begun || !newest) {
      throw new AppError("not_found", "There is no such revision of this article.");
    }
    const read = async ({ id, number }: RevisionRow) => ({
      id,
      number,
      document: documentOf(await readRevision(db, articleId, number)),
    });
    return {
      base: await read(begun),
      newest: { ...presentRevision(newest), ...(await read(newest)) },
    };
  });
}
