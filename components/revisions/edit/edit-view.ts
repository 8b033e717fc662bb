import type { ArticleView } from "#lib/domain/articles/present.ts";
import type { RevisionView } from "#lib/domain/revisions/present.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";

/** A revision that somebody edits. */
export interface EditedRevision {
  id: string;
  number: number;
  document: TiptapDoc;
}

/** All that the page needs on which an article is edited. */
export interface EditView {
  newsroom: string;
  memberId: string;
  /** The number of the last event of the article's log that it shows. */
  seq: number;
  article: ArticleView;
  revision: EditedRevision;
  /** Whether this person counts as an author of the article already. */
  isAuthor: boolean;
}

/** The newest revision of an article, and the one that somebody began with. */
export interface Newer {
  base: EditedRevision;
  newest: Omit<RevisionView, "sha256" | "origin"> & { document: TiptapDoc };
}

/** The page's door to what others saved meanwhile. */
export type NewerDoor = (newsroom: string, input: unknown) => Promise<ActionResult<Newer>>;
