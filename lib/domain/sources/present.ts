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
}

/** A source as the browser gets it. */
export function presentSource(row: SourceRow): SourceView {
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
    file: file && { id: file.id, name: file.name, size: file.size, sha256: file.sha256 },
  };
}
