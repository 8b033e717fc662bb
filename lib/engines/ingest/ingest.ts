import { directionOf, type GuessedLanguage, guessLanguage } from "#lib/core/text/direction.ts";
import { canonicalText, type TextBlock } from "./canonical-text.ts";
import type { ImportedDraft } from "./importer.ts";
import { type DraftFormat, importers } from "./importers.ts";
import { MAX_DRAFT_CHARACTERS, refuseDraft, requireAtMost } from "./limits.ts";

/** A draft as it becomes revision 1, with what is offered for confirmation. */
export interface IngestedDraft extends ImportedDraft {
  /** The canonical text: the basis of every offset. */
  text: string;
  blocks: TextBlock[];
  language: GuessedLanguage;
  direction: "ltr" | "rtl";
}

/**
 * Reads a draft: its document, its canonical text, and what it says of itself.
 * @throws AppError (`invalid_input`) where it is empty, too long, or cannot be taken
 */
export function ingestDraft(draft: { format: DraftFormat; content: string }): IngestedDraft {
  const { format, content } = draft;
  requireAtMost(MAX_DRAFT_CHARACTERS, content.length, "characters");
  const importer = importers.find((candidate) => candidate.format === format);
  if (!importer) refuseDraft(`Stet cannot import “${format}” drafts.`);
  const imported = importer.read(content);
  const { text, blocks } = canonicalText(imported.document);
  if (text.trim() === "") refuseDraft("This draft has no text in it.");
  const language = guessLanguage(text);
  return { ...imported, text, blocks, language, direction: directionOf(language) };
}
