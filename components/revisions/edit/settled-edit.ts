import { canonicalJson } from "#lib/core/canonical-json.ts";
import { AppError } from "#lib/core/errors.ts";
import { editedDocument } from "#lib/engines/ingest/edited-document.ts";
import { type MergedPart, mergeDocuments } from "#lib/engines/ingest/merging/merge-documents.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import type { Newer } from "./edit-view.ts";

/** A document in the shape in which it would be stored, or why it cannot be, in words. */
export type SettledEdit = { document: TiptapDoc } | { refusal: string };

/** The server settles it again, and decides. */
export function settledEdit(document: unknown): SettledEdit {
  try {
    return { document: editedDocument(document).document };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { refusal: error.message };
  }
}

/** What cannot be stored is merged as it is: nothing that was typed may get lost on the way. */
function mergeable(document: TiptapDoc): TiptapDoc {
  const settled = settledEdit(document);
  return "document" in settled ? settled.document : document;
}

/** What others saved, merged with what was typed meanwhile; none where both are the same. */
export function mergedWith({ base, newest }: Newer, mine: TiptapDoc): MergedPart[] | undefined {
  const [theirs, own] = [mergeable(newest.document), mergeable(mine)];
  if (canonicalJson(theirs) === canonicalJson(own)) return undefined;
  return mergeDocuments(mergeable(base.document), theirs, own);
}
