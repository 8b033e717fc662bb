import { addSourceInput } from "#lib/domain/sources/schema.ts";
import type { SourceEntry } from "./import-draft.ts";

/** What is wrong with a field, by the name of the sentence that says so, and what that sentence names. */
export interface SourceFault {
  is: "title" | "url" | "note" | "long" | "again" | "none" | "empty" | "large";
  values?: { name?: string; megabytes?: string };
}

/** What is wrong with one entry, by field. */
export type SourceProblem = Partial<Record<"title" | "url" | "note" | "file", SourceFault>>;

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
  for (const { path, code } of parsed.error?.issues ?? []) {
    const [field] = path;
    if (field === "title" || field === "url" || field === "note") {
      problem[field] ??= { is: code === "too_big" ? "long" : field };
    }
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
): SourceFault | undefined {
  if (!file && lostName) return { is: "again", values: { name: lostName } };
  if (!file) return { is: "none" };
  if (file.size === 0) return { is: "empty" };
  const megabytes = Math.floor(maxUploadBytes / 1_000_000);
  return file.size > maxUploadBytes
    ? { is: "large", values: { megabytes: String(megabytes) } }
    : undefined;
}
