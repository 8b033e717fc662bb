import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { AnnotationRow } from "./queries.ts";
import type { AnnotationKind } from "./schema.ts";

export interface AnnotationView {
  id: string;
  kind: AnnotationKind;
  body: string;
  author: string;
  at: string;
  spans: { start: number; end: number; exact: string }[];
  resolved?: { by: string; at: string };
  can: { resolve: boolean; reopen: boolean };
}

/** An annotation as the browser gets it, with what the actor may do to it. */
export function presentAnnotation(row: AnnotationRow, actor: Actor): AnnotationView {
  const allowed = allows("annotation.resolve", { roles: actor.roles });
  const { resolvedAt, resolvedBy } = row;
  return {
    id: row.id,
    kind: row.kind as AnnotationKind,
    body: row.body,
    author: row.author.person.name,
    at: row.createdAt.toISOString(),
    spans: row.spans.map(({ start, end, exact }) => ({ start, end, exact })),
    resolved:
      resolvedAt && resolvedBy
        ? { by: resolvedBy.person.name, at: resolvedAt.toISOString() }
        : undefined,
    can: { resolve: allowed && !resolvedAt, reopen: allowed && resolvedAt !== null },
  };
}
