import { dropWords, findWords, keepWords, nameOf } from "#components/ui/kept-store.ts";
import { emptyDraft, type ImportDraft, importDraft } from "./import-draft.ts";

const place = (memberId: string) => nameOf(memberId, "import");

const nothing = JSON.stringify(emptyDraft);

/** The import that this person had under way, or an empty one. */
export function keptDraft(memberId: string): ImportDraft {
  try {
    const kept: unknown = JSON.parse(findWords(place(memberId))?.value ?? "null");
    return importDraft.safeParse(kept).data ?? emptyDraft;
  } catch {
    return emptyDraft;
  }
}

/** Keeps the import, as all that one types is kept; false where the browser has no room for it. */
export function keepDraft(memberId: string, draft: ImportDraft): boolean {
  const name = place(memberId);
  const text = JSON.stringify(draft);
  const before = findWords(name);
  if (text === nothing) {
    dropWords(name, before?.writer);
    return true;
  }
  keepWords(name, text, before?.writer);
  return findWords(name)?.value === text;
}

export function forgetDraft(memberId: string): void {
  dropWords(place(memberId));
}
