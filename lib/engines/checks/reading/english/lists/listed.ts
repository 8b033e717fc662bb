import type { Chunk } from "./chunks.ts";
import type { CountPhrase } from "./count-phrases.ts";
import type { Label } from "./label.ts";

export interface ListItem {
  /** Token indices of the item's own words, `end` exclusive. */
  first: number;
  end: number;
  /** How many things it stands for: 2 for "two others". */
  weight: number;
}

/** A list as read from one place of the text. */
export interface ItemList {
  items: ListItem[];
  /** What most of its items are. */
  kind: "country" | "name" | "role" | "phrase";
  /** Its items are told to be persons, by titles or ages. */
  persons: boolean;
  /** The other counts that a reader could arrive at: "X, the minister, and Y" is two, or three. */
  alternatives: number[];
  /** Why it may be read so, where that is another reason than a part between commas. */
  doubt?: string;
  /** Nothing about where its items begin and end is doubtful. */
  sure: boolean;
  /** A second reading of the same words, as ordinary as this one. */
  other?: ItemList;
  /** Semicolons part its items. */
  separated?: boolean;
  /** "and" or "or" stands before the last item. */
  coordinated: boolean;
  /** A mark ends it; false where a verb follows, whose subject it may be. */
  closed: boolean;
  /** It says itself that it is not complete: "and others". */
  open: boolean;
  /** The token at which it ends. */
  end: number;
}

/** A list whose items stand on lines or between marks of their own, so that nothing of it is in doubt. */
export function partedList(items: ListItem[], end: number): ItemList {
  const sure = { sure: true, coordinated: true, closed: true, open: false };
  return { items, kind: "phrase", persons: false, alternatives: [], ...sure, end };
}

export type LabelledChunk = Chunk & { label: Label };

/** How many things a list names: the weights of its items. */
export function totalOf(list: ItemList): number {
  return list.items.reduce((sum, item) => sum + item.weight, 0);
}

/** How the text ties a list to the count that it spells out. */
export type Link =
  | "colon"
  | "dash"
  | "brackets"
  | "apposition"
  | "statement"
  | "partial"
  | "bullets"
  | "later sentence";

/** A count and the list that gives the things counted. */
export interface Enumeration {
  phrase: CountPhrase;
  list: ItemList;
  link: Link;
  /** The list and the count are certainly about the same things. */
  sure: boolean;
}
