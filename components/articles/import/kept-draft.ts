import { emptyDraft, type ImportDraft, importDraft } from "./import-draft.ts";

/** The tab's own store: another tab, or tomorrow, begins anew. */
const place = (memberId: string) => `stet-import-${memberId}`;

/** The import that this tab had under way, or an empty one. */
export function keptDraft(memberId: string): ImportDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place(memberId)) ?? "null");
    return importDraft.safeParse(kept).data ?? emptyDraft;
  } catch {
    return emptyDraft;
  }
}

/** Keeps the import over a reload; false where the browser has no room for it. */
export function keepDraft(memberId: string, draft: ImportDraft): boolean {
  try {
    sessionStorage.setItem(place(memberId), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(memberId: string): void {
  sessionStorage.removeItem(place(memberId));
}
