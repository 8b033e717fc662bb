import type { MentionReading } from "../../mention-reading.ts";
import type { EnglishText } from "../text/english-text.ts";

/** A name that may be a town's. Token indices, `end` exclusive. */
export interface Town {
  first: number;
  end: number;
  mention: MentionReading;
}

/** The names of a text by the tokens that they begin and end with. */
export interface TownIndex {
  at: (first: number) => Town | undefined;
  before: (end: number) => Town | undefined;
}

/** Finds the names that may be towns': no titled person, no more than four words. */
export function indexTowns(t: EnglishText, mentions: readonly MentionReading[]): TownIndex {
  const byStart = new Map<number, MentionReading>();
  const byEnd = new Map<number, MentionReading>();
  for (const mention of mentions) {
    byStart.set(mention.start, mention);
    byEnd.set(mention.end, mention);
  }
  const mayBeTown = ({ titles, words }: MentionReading) =>
    titles.length === 0 && words.length > 0 && words.length <= 4;
  return {
    at: (first) => {
      const mention = byStart.get(t.tokens[first]?.start ?? -1);
      if (!mention || !mayBeTown(mention)) return undefined;
      let end = first + 1;
      while ((t.tokens[end]?.start ?? Number.POSITIVE_INFINITY) < mention.end) end++;
      return { first, end, mention };
    },
    before: (end) => {
      const mention = byEnd.get(t.tokens[end - 1]?.end ?? -1);
      if (!mention || !mayBeTown(mention)) return undefined;
      let first = end - 1;
      while (first > 0 && (t.tokens[first]?.start ?? 0) > mention.start) first--;
      return { first, end, mention };
    },
  };
}
