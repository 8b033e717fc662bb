import type { DraftReading } from "#lib/domain/articles/schema.ts";
import type { DraftFields } from "./import-draft.ts";

/** What each group of the second step's fields is given. */
export interface FieldsProps {
  fields: DraftFields;
  reading: DraftReading;
  onChange: (change: Partial<DraftFields>) => void;
  /** What is wrong with the field of this name, if anything. */
  problemOf: (name: keyof DraftFields) => string | undefined;
}
