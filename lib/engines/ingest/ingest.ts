import { directionOf, type GuessedLanguage, guessLanguage } from "#lib/core/text/direction.ts";
import { canonicalText, type TextBlock } from "./canonical-text.ts";
import type { DraftInput, FileFormat, TextFormat } from "./draft-formats.ts";
import { readPage } from "./html-page.ts";
import type {
  DraftComment,
  DraftSuggestion,
  FileImporter,
  ImportedDraft,
  TextImporter,
} from "./importer.ts";
import { importers } from "./importers.ts";
import { MAX_DRAFT_CHARACTERS, refuseDraft, requireAtMost, requireFileSize } from "./limits.ts";

/** A draft as it becomes revision 1, with what is offered for confirmation. */
export interface IngestedDraft extends ImportedDraft {
  /** The canonical text: the basis of every offset. */
  text: string;
  blocks: TextBlock[];
  comments: DraftComment[];
  suggestions: DraftSuggestion[];
  remarks: string[];
  language: GuessedLanguage;
  direction: "ltr" | "rtl";
}

const all: readonly (TextImporter<TextFormat> | FileImporter<FileFormat>)[] = importers;

async function read(draft: DraftInput): Promise<ImportedDraft> {
  const importer = all.find(({ format }) => format === draft.format);
  if (importer?.takes === "bytes" && "bytes" in draft) {
    requireFileSize(draft.bytes.length);
    return importer.read(draft.bytes);
  }
  if (importer?.takes === "text" && "content" in draft) {
    requireFileSize(draft.content.length);
    if (importer.format === "html" && draft.address) return readPage(draft.content, draft.address);
    return importer.read(draft.content);
  }
  return refuseDraft(`Stet cannot import “${draft.format}” drafts.`);
}

/**
 * Reads a draft: its document, its canonical text, what came beside it, and what it says of itself.
 * @throws AppError (`invalid_input`) where it is empty, too long, or cannot be taken
 */
export async function ingestDraft(draft: DraftInput): Promise<IngestedDraft> {
  const imported = await read(draft);
  const { text, blocks } = canonicalText(imported.document);
  requireAtMost(MAX_DRAFT_CHARACTERS, text.length, "characters");
  if (text.trim() === "") refuseDraft("This draft has no text in it.");
  const language = guessLanguage(text);
  return {
    comments: [],
    suggestions: [],
    remarks: [],
    ...imported,
    text,
    blocks,
    language,
    direction: directionOf(language),
  };
}
