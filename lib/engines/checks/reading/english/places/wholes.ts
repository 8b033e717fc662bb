import { stateName } from "../../../gazetteer/state-names.ts";
import { countryOfPeople } from "../names/demonyms.ts";
import { type EnglishText, lowerAt, type PlaceSpan } from "../text/english-text.ts";

/** A country or state that a town is said to belong to. Token indices, `end` exclusive. */
export interface Whole {
  first: number;
  end: number;
  code: string;
  kind: "country" | "state";
}

const MAX_PLACE_WORDS = 5;

function wholeOf({ first, end, code, kind }: PlaceSpan): Whole {
  return { first, end, kind, code: kind === "state" ? stateName(code) : code };
}

/** The country or state that begins at `first`, after "the" where that stands there. */
export function wholeAt(t: EnglishText, first: number): Whole | undefined {
  const place = t.placeAt.get(lowerAt(t, first) === "the" ? first + 1 : first);
  return place && wholeOf(place);
}

/** The country or state whose name ends right before `end`. */
function placeEndingAt(t: EnglishText, end: number): Whole | undefined {
  for (let first = end - 1; first >= 0 && first >= end - MAX_PLACE_WORDS; first--) {
    const place = t.placeAt.get(first);
    if (place) return place.end === end ? wholeOf(place) : undefined;
  }
  return undefined;
}

/** "Australia's", "the French", "the Texas" right before the noun at `noun`. */
export function wholeBefore(t: EnglishText, noun: number): Whole | undefined {
  const possessive = lowerAt(t, noun - 1) === "'s" || lowerAt(t, noun - 1) === "'";
  const end = possessive ? noun - 1 : noun;
  const place = placeEndingAt(t, end);
  if (place || possessive) return place && { ...place, end: noun };
  const code = countryOfPeople(t.tokens[noun - 1]?.text ?? "");
  return code ? { first: noun - 1, end: noun, code, kind: "country" } : undefined;
}
