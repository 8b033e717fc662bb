import type { FetchedDraft } from "#lib/domain/articles/schema.ts";
import type { ImportDraft, SourceEntry } from "./import-draft.ts";

/** The source entry of what was fetched; the next one takes its place. */
export const originalKey = "fetched-original";

/** What was fetched, as a file such as one chosen from a disk. */
export function originalFile({ name, mediaType, base64 }: FetchedDraft["original"]): File {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return new File([bytes], name, { type: mediaType });
}

/**
 * The draft with what was fetched in its source list, to be kept with the article as evidence.
 * @param note says where it is from, and since when
 */
export function withOriginal(
  draft: ImportDraft,
  { reading, original }: FetchedDraft,
  note: string,
): ImportDraft {
  const { address, name } = original;
  const entry: SourceEntry = {
    key: originalKey,
    kind: "file",
    title: (reading.title ?? address).slice(0, 300),
    url: "",
    note,
    fileName: name,
  };
  return { ...draft, sources: [entry, ...draft.sources.filter(({ key }) => key !== originalKey)] };
}
