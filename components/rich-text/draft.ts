import { isPlain, plainText, type RichText, richTextOf } from "#lib/core/text/rich-text.ts";
import { richTextFrom } from "./from-editor.ts";

/** How a draft begins that is a document, and no plain words. */
const DOCUMENT = '{"type":"doc"';

/** A document as drafts are kept: plain words where it is no more than those, else as JSON. */
export function draftOf(document: RichText): string {
  const text = plainText(document);
  return isPlain(document) && !text.startsWith(DOCUMENT) ? text : JSON.stringify(document);
}

/** The draft with which somebody begins to change what is there. */
export function draftFrom(text: string, document: RichText | undefined): string {
  return draftOf(document ?? richTextOf(text));
}

/** What a draft holds. */
export function documentOf(draft: string): RichText {
  if (!draft.startsWith(DOCUMENT)) return richTextOf(draft);
  try {
    return richTextFrom(JSON.parse(draft));
  } catch {
    return richTextOf(draft);
  }
}

/** The words of a draft as they are typed, spaces at their end with them. */
export function wordsOf(draft: string): string {
  return draft.startsWith(DOCUMENT) ? plainText(documentOf(draft)) : draft;
}

/** What is sent of a draft: plain words as such. */
export function toSend(draft: string): string | RichText {
  return draft.startsWith(DOCUMENT) ? documentOf(draft) : draft;
}

/** Several drafts as one, an empty line between them; what is in it already is not put in again. */
export function joinedDrafts(drafts: readonly string[]): string {
  const different = [...new Set(drafts)].filter((draft) => draft !== "");
  const content = different.flatMap((draft, index) => [
    ...(index > 0 ? [{ type: "paragraph" as const }] : []),
    ...documentOf(draft).content,
  ]);
  return draftOf({ type: "doc", content });
}
