import type { Note } from "#lib/core/text/rich-text.ts";

/** A note as it is written down, and who is named in it. */
export interface SettledNote extends Note {
  mentioned: string[];
}

/** What a note is in its row: plain lines have no shape of their own. */
export function documentOf({ document }: Note): string | null {
  return document ? JSON.stringify(document) : null;
}

/** What the event says of a note. */
export function detailOf({ text, document }: Note) {
  return { body: text, ...(document ? { document } : {}) };
}

/** Whom to tell: those named who were not told before. */
export function newlyTold(
  { mentioned }: SettledNote,
  before: readonly string[] = [],
): { mentions?: string[] } {
  const mentions = mentioned.filter((id) => !before.includes(id));
  return mentions.length > 0 ? { mentions } : {};
}
