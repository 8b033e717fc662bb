import type { TimeReading } from "../reading/time-reading.ts";
import type { RecordDraft } from "./reading-record.ts";

/** The expressions of time of the text, with their values in ISO 8601. */
export function timeRecords(times: readonly TimeReading[]): RecordDraft[] {
  return times.map(({ kind, start, end, values }) => ({
    kind,
    start,
    end,
    values: values.map((value) => ({ ...value })),
  }));
}
