/** What `stet read --jsonl` prints of one thing that was read. Offsets are UTF-16 code units. */

export type RecordKind =
  | "number"
  | "ordinal"
  | "percent"
  | "money"
  | "quantity"
  | "age"
  | "range"
  | "date"
  | "time"
  | "datetime"
  | "duration"
  | "set"
  | "name"
  | "place"
  | "quote";

/** A number, or a string for what is no number; `from` and `to` are the ends of a range. */
export interface RecordValue {
  value?: number | string;
  unit?: string;
  from?: number | string;
  to?: number | string;
}

export interface ReadingRecord {
  kind: RecordKind;
  start: number;
  end: number;
  /** Always the slice of the text from `start` to `end`. */
  exact: string;
  /** Several where the text leaves it open, the likeliest first. */
  values: RecordValue[];
}

/** A record before its words are put in. */
export type RecordDraft = Omit<ReadingRecord, "exact">;
