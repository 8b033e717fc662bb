import type { FactReading } from "../reading/text-reading.ts";
import type { RecordDraft } from "./reading-record.ts";

/** The names, places and quotations of the text, each by its words. */
export function nameRecords(text: string, facts: readonly FactReading[]): RecordDraft[] {
  return facts.flatMap(({ kind, start, end }) =>
    kind === "name" || kind === "place" || kind === "quote"
      ? [{ kind, start, end, values: [{ value: text.slice(start, end) }] }]
      : [],
  );
}
