interface Part {
  start: number;
  end: number;
  topOf: (offset: number) => number | undefined;
}

/** One of the lists of a panel, by the entries that it holds. */
interface Listed {
  ids: readonly string[];
  /** It is not in the order of the text with the others, and one is reading in it. */
  isRead: boolean;
}

/**
 * The entry that a panel of several lists shows for a part of the text: as `entryInView` has it, but whoever
 * reads in a list that is not in the order of the text (the findings of one check) stays in it while it has
 * any for that part.
 */
export function entryAmong(
  lists: readonly Listed[],
  placeOf: (id: string) => number | undefined,
  part: Part,
  openId: string | undefined,
): { id: string; top: number } | undefined {
  const among = (some: readonly Listed[]) =>
    entryInView(
      some.flatMap(({ ids }) => ids),
      placeOf,
      part,
      openId,
    );
  const first = among(lists);
  if (!first || first.id === openId) return first;
  return among(lists.filter(({ isRead }) => isRead)) ?? first;
}

/**
 * The entry that a list shows for a part of the text, and how far down the screen it belongs: the open
 * one while its words are in view, else the first whose words are. Where no words of any are, there is
 * none, and the list stays where it is.
 * @param placeOf where an entry's words begin (UTF-16 offset); undefined for one about no words
 */
export function entryInView(
  ids: readonly string[],
  placeOf: (id: string) => number | undefined,
  part: Part,
  openId: string | undefined,
): { id: string; top: number } | undefined {
  let first: { id: string; place: number; top: number } | undefined;
  for (const id of ids) {
    const place = placeOf(id);
    if (place === undefined || place < part.start || place >= part.end) continue;
    if (id !== openId && first && place >= first.place) continue;
    const top = part.topOf(place);
    if (top === undefined) continue;
    if (id === openId) return { id, top };
    first = { id, place, top };
  }
  return first && { id: first.id, top: first.top };
}
