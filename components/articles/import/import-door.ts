import type { ActionResult } from "#lib/platform/command/action.ts";
import type { SourceEntry } from "./import-draft.ts";

/** Under which the document is sent that is imported; no entry of the source list has it. */
export const draftFileKey = "draft";

/** What became of an import: the article is there, whatever else did not work. */
export interface ImportOutcome {
  articleId: string;
  /** What did not, each in a sentence. */
  problems: string[];
}

/** The page's own action, which imports, runs the checks and adds the sources. */
export type ImportDoor = (
  newsroom: string,
  input: { article: unknown; sources: readonly SourceEntry[] },
  /** The sources' files, by the keys of their entries, and under `draftFileKey` the document. */
  files: FormData,
) => Promise<ActionResult<ImportOutcome>>;

/** The page's action for the record of an article (the form's `file`), which says itself what it is. */
export type RecordDoor = (
  newsroom: string,
  form: FormData,
) => Promise<ActionResult<{ recordId: string; title: string }>>;

/** A file of this name is a record, and not a draft. */
export const isRecordFile = (name: string) => name.toLowerCase().endsWith(".json");
