import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { SourceRow } from "./queries.ts";
import type { SourceKind } from "./source-kinds.ts";

export interface SourceView {
  id: string;
  number: number;
  kind: SourceKind;
  title: string;
  url?: string;
  note?: string;
  file?: { id: string; name: string; size: number; sha256: string };
  /** The members who alone see it; none where everybody in the newsroom does. */
  visibleTo: string[];
  /** Whether the actor may say who sees it. */
  canSetVisibility: boolean;
}

/** A source as the browser gets it. */
export function presentSource(row: SourceRow, actor: Actor): SourceView {
  const kind = row.kind as SourceKind;
  const { id, number, title } = row;
  const file = row.file ?? undefined;
  return {
    id,
    number,
    kind,
    title,
    url: row.url ?? undefined,
    note: row.note ?? undefined,
    visibleTo: row.visibleTo,
    canSetVisibility: allows("source.set_visibility", {
      roles: actor.roles,
      sourceAdder: row.addedById === actor.memberId,
    }),
    file: file && { id: file.id, name: file.name, size: file.size, sha256: file.sha256 },
  };
}
