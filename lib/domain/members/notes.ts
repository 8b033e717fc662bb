import { AppError } from "#lib/core/errors.ts";
import { mentionedIn, type Note, noteOf, withNames } from "#lib/core/text/rich-text.ts";
import type { Db } from "#lib/platform/db/client.ts";

/** A note as it is written down, and who is named in it. */
export interface SettledNote extends Note {
  mentioned: string[];
}

/**
 * A note with everybody who is named in it called by their name of now, whatever the browser called them.
 * @throws AppError where somebody is named who never was of the newsroom
 */
export async function settleNote(db: Db, note: Note): Promise<SettledNote> {
  const mentioned = mentionedIn(note.document);
  if (!note.document || mentioned.length === 0) return { ...note, mentioned };
  const members = await db.member.findMany({
    where: { id: { in: mentioned } },
    select: { id: true, person: { select: { name: true } } },
  });
  const names = new Map(members.map(({ id, person }) => [id, person.name]));
  const settled = withNames(note.document, (id) => {
    const name = names.get(id);
    if (name) return name;
    throw new AppError("invalid_input", "Somebody is named here who is not of this newsroom.");
  });
  return { ...noteOf(settled), mentioned };
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

/**
 * What a note becomes when its writer changes it: for its row, and for the event.
 * @throws AppError `conflict` where nothing is changed
 */
export async function changedNote(
  db: Db,
  before: { body: string; document: string | null; mentioned: readonly string[] },
  input: Note,
) {
  const note = await settleNote(db, input);
  const document = documentOf(note);
  if (note.text === before.body && document === before.document) {
    throw new AppError("conflict", "It says this already.");
  }
  const mentioned = [...new Set([...before.mentioned, ...note.mentioned])];
  return {
    row: { body: note.text, document, mentioned },
    data: newlyTold(note, before.mentioned),
    detail: { ...detailOf(note), was: before.body },
  };
}
