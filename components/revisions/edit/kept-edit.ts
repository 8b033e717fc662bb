import { createStore, del, get, set, type UseStore } from "idb-keyval";
import { z } from "zod";
import type { TiptapNode } from "#lib/engines/ingest/tiptap-document.ts";

const node = z.custom<TiptapNode>((value) => typeof value === "object" && value !== null);

/** An edit that was not saved yet, as this browser keeps it. */
const keptEdit = z.object({
  /** The revision that it began with. */
  revisionId: z.string(),
  number: z.number(),
  document: z.object({ type: z.literal("doc"), content: z.array(node) }),
  note: z.string(),
  keptAt: z.iso.datetime(),
});
export type KeptEdit = z.output<typeof keptEdit>;

/** Whose edit of what. */
export interface EditPlace {
  articleId: string;
  memberId: string;
}

let opened: UseStore | undefined;
/** One connection for the page; opened when it is first needed, for the server has none. */
function store(): UseStore {
  opened ??= createStore("stet", "edits");
  return opened;
}

const keyOf = ({ articleId, memberId }: EditPlace) => `${articleId}/${memberId}`;
/** Beside the database, which a page that goes has no time to write into. */
const heldKey = (place: EditPlace) => `stet-edit:${keyOf(place)}`;

function findHeld(place: EditPlace): KeptEdit | undefined {
  try {
    return keptEdit.safeParse(JSON.parse(localStorage.getItem(heldKey(place)) ?? "null")).data;
  } catch {
    return undefined;
  }
}

function letGo(place: EditPlace): void {
  try {
    localStorage.removeItem(heldKey(place));
  } catch {
    // A browser that holds nothing has nothing to let go.
  }
}

async function findStored(place: EditPlace): Promise<KeptEdit | undefined> {
  try {
    return keptEdit.safeParse(await get(keyOf(place), store())).data;
  } catch {
    return undefined;
  }
}

/** The edit that this person left unsaved, as it was last; none where the browser keeps nothing. */
export async function findEdit(place: EditPlace): Promise<KeptEdit | undefined> {
  const [stored, held] = [await findStored(place), findHeld(place)];
  return stored && held && stored.keptAt > held.keptAt ? stored : (held ?? stored);
}

/** Keeps an edit over a reload, a crash and a sign-out. Rejects where the browser has no room for it. */
export async function keepEdit(place: EditPlace, edit: KeptEdit): Promise<void> {
  await set(keyOf(place), edit, store());
  letGo(place);
}

/** Holds an edit while the page goes: at once, or (where it is too long) not at all. */
export function holdEdit(place: EditPlace, edit: KeptEdit): void {
  try {
    localStorage.setItem(heldKey(place), JSON.stringify(edit));
  } catch {
    // The database has all but the last words of it.
  }
}

export async function forgetEdit(place: EditPlace): Promise<void> {
  letGo(place);
  await del(keyOf(place), store());
}
