import type { Chunk } from "./chunks.ts";

/**
 * What a chunk of a list is:
 * - `country`, `state`: a place that the lexicon knows; `name`: any other proper name
 * - `role`: "the minister", "a doctor"; `counted`: "two others"; `common`: other lower-case words
 * - `age`, `suffix`: what belongs to the name before it; `others`: "and others", an open list
 * - `tail`: a phrase or clause that hangs on what came before; `quoted`: words in quotation marks
 */
export type ChunkKind =
  | "country"
  | "state"
  | "name"
  | "role"
  | "counted"
  | "common"
  | "age"
  | "suffix"
  | "others"
  | "tail"
  | "quoted";

export interface Label {
  kind: ChunkKind;
  /** The item's own words: the name without its title and without what follows it. */
  first: number;
  end: number;
  /** How many things it stands for; undefined where it is a plural with no number. */
  weight: number | undefined;
  /** Nothing but the name, or the name and a phrase that belongs to it. */
  pure: boolean;
  /** A verb follows the name inside the chunk: the list ended with it. */
  verbFollows: boolean;
  /** A title stands before the name, which is a person's. */
  titled: boolean;
  /** The title is in the plural, so that more names follow: "and Justices *Kagan* and Breyer". */
  shared: boolean;
}

/** A label with what is usual filled in: the whole chunk, one thing, nothing doubtful. */
export function label(
  kind: ChunkKind,
  chunk: Chunk,
  rest: Partial<Omit<Label, "kind">> = {},
): Label {
  return {
    kind,
    first: chunk.first,
    end: chunk.end,
    weight: 1,
    pure: true,
    verbFollows: false,
    titled: false,
    shared: false,
    ...rest,
  };
}
