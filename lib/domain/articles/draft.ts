import { AppError } from "#lib/core/errors.ts";
import { datelineOf } from "#lib/engines/checks/reading/dateline-of.ts";
import { blockPlaces } from "#lib/engines/ingest/block-places.ts";
import { decodeHtml } from "#lib/engines/ingest/decode-html.ts";
import { decodeUtf8 } from "#lib/engines/ingest/decode-utf8.ts";
import { type DraftInput, formatFacts } from "#lib/engines/ingest/draft-formats.ts";
import { requireKind } from "#lib/engines/ingest/file-kind.ts";
import type { IngestedDraft } from "#lib/engines/ingest/ingest.ts";
import { refuseDraft, requireFileSize } from "#lib/engines/ingest/limits.ts";
import type { FetchedDocument } from "#lib/platform/net/fetch-document.ts";
import type { DraftFields, DraftReading } from "./schema.ts";

/** How much of the stored text the preview shows, in UTF-16 units. */
const PREVIEW_LENGTH = 60_000;

const endings = formatFacts.map(({ extensions }) => `.${extensions[0]}`);

/** Files of word processors that can write a .docx. */
const otherDocuments = /^(?:doc|docm|dot|dotx|fodt|odt|ott|pages|rtf|wpd|wps)$/;

/**
 * The draft in an uploaded file, its format told by the file's name and held against its content.
 * @throws AppError (`invalid_input`) where the format or the encoding cannot be read
 */
export function draftOfFile(name: string, bytes: Uint8Array): DraftInput {
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  const facts = formatFacts.find(({ extensions }) =>
    extensions.some((extension: string) => extension === ending),
  );
  if (!facts) {
    const advice = otherDocuments.test(ending)
      ? "Please save it in your word processor as a .docx, and import that."
      : `Please choose a file that ends in ${endings.slice(0, -1).join(", ")} or ${endings.at(-1)}.`;
    throw new AppError("invalid_input", `“${name}” cannot be imported. ${advice}`);
  }
  requireFileSize(bytes.length);
  if (facts.takes === "bytes") return { format: facts.format, bytes };
  requireKind(bytes, "other", facts.label);
  const content = facts.format === "html" ? decodeHtml(bytes) : decodeUtf8(bytes);
  return { format: facts.format, content };
}

/** The draft in what was fetched, told by its media type. */
export function draftOfFetched({ url, mediaType, charset, bytes }: FetchedDocument): DraftInput {
  if (mediaType === "application/pdf") return { format: "pdf", bytes };
  requireKind(bytes, "other", mediaType === "text/plain" ? "plain text" : "a web page");
  const content = decodeHtml(bytes, charset);
  if (mediaType === "text/plain") return { format: "txt", content };
  return { format: "html", content, address: url };
}

/** What the file of a fetched document is called: as its address ends, with the ending of its type. */
export function nameOfFetched({ url, mediaType }: FetchedDocument): string {
  const { hostname, pathname } = new URL(url);
  const last = pathname.split("/").findLast((part) => part !== "") ?? hostname;
  const stem = last
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .slice(0, 80);
  const ending =
    mediaType === "application/pdf" ? "pdf" : mediaType === "text/plain" ? "txt" : "html";
  return `${stem || "page"}.${ending}`;
}

/**
 * The draft that a door was given: text, or a file.
 * @throws AppError (`invalid_input`) where it is neither
 */
export function draftOfFields({ format, content, bytes, address }: DraftFields): DraftInput {
  const facts = formatFacts.find((one) => one.format === format);
  if (facts?.takes === "bytes") {
    return bytes ? { format: facts.format, bytes } : refuseDraft("Please choose the file again.");
  }
  if (facts && content) return { format: facts.format, content, ...(address && { address }) };
  return refuseDraft("There is no text to import.");
}

/** What a draft is and holds, for a person to confirm before it is imported. */
export function presentDraft(draft: IngestedDraft): Omit<DraftReading, "format"> {
  const { spans, publishedOn, publishedTime, timeZone } = datelineOf(draft.text);
  const places = blockPlaces(draft.document);
  const shown = draft.blocks.filter(({ start }) => start < PREVIEW_LENGTH);
  return {
    title: draft.title,
    language: draft.language,
    direction: draft.direction,
    dateline: { publishedOn, publishedTime, timeZone, words: spans.map(({ exact }) => exact) },
    notes: [...draft.notes.map(({ message }) => message), ...draft.remarks],
    comments: draft.comments.length,
    suggestions: draft.suggestions.length,
    length: draft.text.length,
    preview: shown.map(({ type, start, end }, index) => ({
      ...places[index],
      type,
      start,
      text: draft.text.slice(start, Math.min(end, PREVIEW_LENGTH)),
    })),
    isCut: draft.text.length > PREVIEW_LENGTH,
  };
}
