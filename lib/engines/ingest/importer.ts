import type { Note } from "#lib/core/text/settle.ts";
import type { TiptapDoc } from "./tiptap-document.ts";

/** An address that a draft links to. */
export interface DraftLink {
  url: string;
  text: string;
}

/** A stretch of the canonical text in UTF-16 units, `end` excluded; never empty. */
export interface DraftRange {
  start: number;
  end: number;
}

/** What somebody wrote beside a draft before it came here. */
export interface DraftReply {
  body: string;
  /** As the file names them; empty where it names nobody. */
  author: string;
  /** RFC 3339, where the file says it. */
  at?: string;
}

export interface DraftComment extends DraftReply {
  range: DraftRange;
  isResolved: boolean;
  replies: DraftReply[];
}

/** A change that somebody proposed in the file: these words are to be replaced. */
export interface DraftSuggestion {
  range: DraftRange;
  /** What is to stand there instead; empty where the words are to go. */
  replacement: string;
  author: string;
  at?: string;
}

/** What an importer makes of a file's content. */
export interface ImportedDraft {
  document: TiptapDoc;
  /** Offered to the person who imports, where the draft shows one; the text keeps it. */
  title?: string;
  links: DraftLink[];
  notes: Note[];
  /** What the file holds beside its text, in the order of the text. */
  comments?: DraftComment[];
  suggestions?: DraftSuggestion[];
  /** What was left out or put elsewhere, a sentence each. */
  remarks?: string[];
}

/** A format that is text: the file's decoded content, or what somebody pasted. */
export interface TextImporter<Format extends string = string> {
  format: Format;
  takes: "text";
  /**
   * @param address where the content was found, for a page of the web
   * @throws AppError (`invalid_input`) where the content cannot be taken
   */
  read(content: string, address?: string): ImportedDraft;
}

/** A format that only a file has. */
export interface FileImporter<Format extends string = string> {
  format: Format;
  takes: "bytes";
  /** @throws AppError (`invalid_input`) where the file cannot be taken */
  read(bytes: Uint8Array): ImportedDraft | Promise<ImportedDraft>;
}
