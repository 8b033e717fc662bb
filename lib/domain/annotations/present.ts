import type { RichText } from "#lib/core/text/rich-text.ts";
import { allows, type Permission } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { AnnotationRow } from "./queries.ts";
import type { AnnotationKind } from "./schema.ts";

export interface AnnotationView {
  id: string;
  kind: AnnotationKind;
  /** Its words alone. */
  body: string;
  /** Their shape, where they have one that plain lines have not. */
  document?: RichText;
  author: string;
  /** Whether whoever reads it wrote it. */
  isMine: boolean;
  at: string;
  /** When its writer last changed what it says; ISO 8601. */
  editedAt?: string;
  spans: { start: number; end: number; exact: string }[];
  /** The words that it last had, where they are gone. */
  lost?: string[];
  /** What a suggestion puts in place of its words. */
  replacement?: string;
  /** Whether a revision took the suggestion over. */
  isAccepted: boolean;
  /** Who wrote it in the file that it came with. */
  fileAuthor?: string;
  resolved?: { by: string; at: string };
  can: {
    resolve: boolean;
    reopen: boolean;
    accept: boolean;
    reattach: boolean;
    /** Whether it can be taken off words again that somebody found for it. */
    pointBack: boolean;
    edit: boolean;
    remove: boolean;
  };
}

/** An annotation as the browser gets it, with what the actor may do to it. */
export function presentAnnotation(
  row: AnnotationRow,
  actor: Actor,
  lostWords?: readonly string[],
): AnnotationView {
  const allowed = allows("annotation.resolve", { roles: actor.roles });
  const { resolvedAt, resolvedBy, acceptedInId } = row;
  const may = (permission: Permission) => allows(permission, { roles: actor.roles });
  const isSuggestion = row.kind === "suggestion";
  const facts = { roles: actor.roles, annotationAuthor: row.authorId === actor.memberId };
  const isLost = row.spans.length === 0;
  return {
    id: row.id,
    kind: row.kind as AnnotationKind,
    body: row.body,
    ...(row.document ? { document: JSON.parse(row.document) as RichText } : {}),
    author: row.author.name,
    isMine: row.authorId === actor.memberId,
    at: row.createdAt.toISOString(),
    ...(row.editedAt ? { editedAt: row.editedAt.toISOString() } : {}),
    spans: row.spans,
    ...(isLost ? { lost: [...(lostWords ?? [])] } : {}),
    ...(row.replacement === null ? {} : { replacement: row.replacement }),
    isAccepted: acceptedInId !== null,
    ...(row.fileAuthor === null ? {} : { fileAuthor: row.fileAuthor }),
    resolved:
      resolvedAt && resolvedBy ? { by: resolvedBy.name, at: resolvedAt.toISOString() } : undefined,
    can: {
      resolve: allowed && !resolvedAt,
      // What was taken over is in the text: it is not open again by saying so.
      reopen: allowed && resolvedAt !== null && acceptedInId === null,
      accept: may("corrections.apply") && isSuggestion && !resolvedAt && !isLost,
      reattach: !resolvedAt && allows("annotation.reattach", { ...facts, lost: isLost }),
      pointBack: allows("annotation.reattach", { ...facts, lost: false }),
      // What came with a file is as somebody wrote it there.
      edit: row.fileAuthor === null && allows("annotation.edit", facts),
      remove: allows("annotation.remove", facts),
    },
  };
}
