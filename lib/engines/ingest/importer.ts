import type { Note } from "#lib/core/text/settle.ts";
import type { TiptapDoc } from "./tiptap-document.ts";

/** An address that a draft links to. */
export interface DraftLink {
  url: string;
  text: string;
}

/** What an importer makes of a file's content. */
export interface ImportedDraft {
  document: TiptapDoc;
  /** Offered to the person who imports, where the draft shows one; the text keeps it. */
  title?: string;
  links: DraftLink[];
  notes: Note[];
}

/** One format that a draft can come in. */
export interface Importer<Format extends string = string> {
  format: Format;
  /** File name endings, without the dot. */
  extensions: readonly string[];
  /** @throws AppError (`invalid_input`) where the content cannot be taken */
  read(content: string): ImportedDraft;
}
