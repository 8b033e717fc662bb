import { AppError } from "#lib/core/errors.ts";
import { datelineOf } from "#lib/engines/checks/reading/dateline-of.ts";
import { decodeHtml } from "#lib/engines/ingest/decode-html.ts";
import { decodeUtf8 } from "#lib/engines/ingest/decode-utf8.ts";
import { formatFacts, type TextFormat } from "#lib/engines/ingest/draft-formats.ts";
import { requireKind } from "#lib/engines/ingest/file-kind.ts";
import { ingestDraft } from "#lib/engines/ingest/ingest.ts";
import { type DraftReading, draftInput } from "./schema.ts";

/** How much of the stored text the preview shows, in UTF-16 units. */
const PREVIEW_LENGTH = 60_000;

/**
 * The draft in an uploaded file, its format told by the file's name.
 * @throws AppError (`invalid_input`) where the format or the encoding cannot be read
 */
export function draftOfFile(
  name: string,
  bytes: Uint8Array,
): { format: TextFormat; content: string } {
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  const importer = formatFacts.find(({ extensions }) =>
    extensions.some((extension: string) => extension === ending),
  );
  if (!importer) {
    throw new AppError(
      "invalid_input",
      `“${name}” cannot be imported. Please choose a .txt, .md or .html file.`,
    );
  }
  requireKind(bytes, "other", importer.label);
  const content = importer.format === "html" ? decodeHtml(bytes) : decodeUtf8(bytes);
  return { format: importer.format, content };
}

/**
 * Reads a draft without storing anything: what importing would make of it, and what it says of
 * itself, for a person to confirm.
 * @throws AppError (`invalid_input`) where there is no text, or too much
 */
export async function readDraft(raw: unknown): Promise<DraftReading> {
  const parsed = draftInput.safeParse(raw);
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? "This draft cannot be read.";
    throw new AppError("invalid_input", message, [{ path: "content", message }]);
  }
  const draft = await ingestDraft(parsed.data);
  const { spans, publishedOn, publishedTime, timeZone } = datelineOf(draft.text);
  const shown = draft.blocks.filter(({ start }) => start < PREVIEW_LENGTH);
  return {
    ...parsed.data,
    title: draft.title,
    language: draft.language,
    direction: draft.direction,
    dateline: { publishedOn, publishedTime, timeZone, words: spans.map(({ exact }) => exact) },
    notes: [...draft.notes.map(({ message }) => message), ...draft.remarks],
    length: draft.text.length,
    preview: shown.map(({ type, start, end }) => ({
      type,
      start,
      text: draft.text.slice(start, Math.min(end, PREVIEW_LENGTH)),
    })),
    isCut: draft.text.length > PREVIEW_LENGTH,
  };
}
