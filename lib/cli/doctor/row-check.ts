import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { EventType } from "#lib/platform/audit/vocabulary.ts";

/** What an event says of one row: what the row is known by, and what it then holds; not every event says that. */
export type Told = readonly [key: string, value?: string];

/** How rows of a table are held against the events of a log. What was told last of a row is what it holds. */
export interface RowCheck {
  /** What a row is, in a sentence. */
  what: string;
  /** Gives `newsroom_id`, `article_id` (where an article's log records it), `key` and `value` of each row. */
  rows: string;
  told: { [T in EventType]?: (event: Extract<RecordedEvent, { type: T }>) => readonly Told[] };
}

/** A row as a check finds it; no value where none is asked for. */
export interface FoundRow {
  key: string;
  value: string | null;
}

/** The rows that no event of their log recorded, and those that hold something else than was recorded last. */
export function compareRows(
  { what, told }: RowCheck,
  rows: readonly FoundRow[],
  events: readonly RecordedEvent[],
): string[] {
  const known = new Map<string, string | undefined>();
  for (const event of events) {
    const tell = told[event.type] as ((event: RecordedEvent) => readonly Told[]) | undefined;
    for (const [key, value] of tell?.(event) ?? []) known.set(key, value);
  }
  return rows.flatMap(({ key, value }) => {
    if (!known.has(key)) return [`the ${what} ${key} is there, but no event recorded it`];
    const its = known.get(key);
    return its === undefined || value === null || its === value
      ? []
      : [`the ${what} ${key} says something else than its events recorded`];
  });
}
