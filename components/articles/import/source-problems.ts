import { addSourceInput } from "#lib/domain/sources/schema.ts";
import type { SourceEntry } from "./import-draft.ts";

/** What is wrong with one entry, by field. */
export type SourceProblem = Partial<Record<"title" | "url" | "note" | "file", string>>;

/** Any article will do: the entry is tried before there is one. */
const articleId = "00000000-0000-4000-8000-000000000000";

/** Whether nothing was written in the entry: it is then left out. */
export function isBlank(entry: SourceEntry): boolean {
  return [entry.title, entry.url, entry.note, entry.fileName].every((text) => text.trim() === "");
}

/**
 * What would keep an entry from being stored, found while it can still be mended beside the rest
 * of the import; undefined where nothing does.
 * @param file the entry's file as chosen, which a reload loses
 */
export function sourceProblem(
  entry: SourceEntry,
  file: { name: string; type: string; size: number } | undefined,
  maxUploadBytes: number,
): SourceProblem | undefined {
  const problem: SourceProblem = {};
  const bytes = new Uint8Array();
  const parsed = addSourceInput.safeParse({
    ...entry,
    articleId,
    title: entry.title || (entry.kind === "file" && file?.name) || "",
    file: file && { name: file.name, mediaType: file.type || undefined, bytes },
  });
  for (const { path, message } of parsed.error?.issues ?? []) {
    const [field] = path;
    if (field === "title" || field === "url" || field === "note") problem[field] ??= message;
  }
  if (entry.kind === "file") {
    const fault = fileFault(entry.fileName, file, maxUploadBytes);
    if (fault) problem.file = fault;
    if (!file) delete problem.title;
  }
  return Object.keys(problem).length > 0 ? problem : undefined;
}

function fileFault(
  lostName: string,
  file: { size: number } | undefined,
  maxUploadBytes: number,
): string | undefined {
  if (!file && lostName) return `The page was reloaded: please choose “${lostName}” again.`;
  if (!file) return "Please choose a file.";
  if (file.size === 0) return "This file is empty.";
  const megabytes = Math.floor(maxUploadBytes / 1_000_000);
  if (file.size > maxUploadBytes) {
    return `This file is too large: at most ${megabytes} MB can be stored.`;
  }
  return undefined;
}
