import { isCapitalised } from "../../scan-tokens.ts";
import { type ZoneMeaning, zoneMeanings } from "../../zone-names.ts";
import type { EnglishText } from "../text/english-text.ts";

/** A zone as written beside a time. Token indices: `first` inclusive, `end` exclusive. */
export interface ZoneReading {
  first: number;
  end: number;
  /** "ET", "Mecca time", "local time". */
  name: string;
  /** What the name may mean by itself; none for "local time" and for a place to be looked up. */
  meanings: readonly ZoneMeaning[];
  /** "local time": the zone is that of the place the text speaks of. */
  local: boolean;
  /** The place whose time it is, where the name is that of a place: "Tripoli", "Iranian". */
  place?: string;
}

const MAX_PLACE_WORDS = 4;
const HALVES = new Set(["standard", "daylight", "summer", "mean"]);
const ALONE = new Set(["eastern", "pacific", "central", "mountain"]);

type Tokens = Pick<EnglishText, "text" | "tokens">;

function abbreviationAt(t: Tokens, index: number): ZoneReading | undefined {
  const token = t.tokens[index];
  if (token?.kind !== "word" || token.text.length > 8 || token.text !== token.text.toUpperCase()) {
    return undefined;
  }
  // "GMT+3", "UTC - 5", "UTC+05:30"; the scanner makes one word of "GMT-3".
  for (const length of [5, 3, 1]) {
    const last = t.tokens[index + length - 1];
    if (!last || (length > 1 && !/^[+−–-]$/.test(t.tokens[index + 1]?.text ?? ""))) continue;
    const name = t.text.slice(token.start, last.end).replace(/\.$/, "");
    const meanings = zoneMeanings(name);
    if (meanings.length > 0) {
      return { first: index, end: index + length, name, meanings, local: false };
    }
  }
  return undefined;
}

/**
 * The zone named at `index`: "ET", "GMT+3", "local time", "Mecca time", "Eastern", "UK time".
 * Undefined where none stands there.
 */
export function zoneAt(t: Tokens, index: number): ZoneReading | undefined {
  const token = t.tokens[index];
  if (token?.kind !== "word") return undefined;
  const next = t.tokens[index + 1]?.lower ?? "";
  if (token.lower === "local" && next === "time") {
    return { first: index, end: index + 2, name: "local time", meanings: [], local: true };
  }
  const abbreviation = abbreviationAt(t, index);
  if (abbreviation) return abbreviation;
  if (!isCapitalised(token)) return undefined;
  for (let end = index + 1; end <= index + MAX_PLACE_WORDS; end++) {
    const word = t.tokens[end];
    if (word?.kind !== "word" || word.gap !== "space") break;
    if (word.lower !== "time") {
      if (isCapitalised(word) || HALVES.has(word.lower)) continue;
      break;
    }
    const name = t.text.slice(token.start, word.end);
    const meanings = zoneMeanings(name);
    const place = t.text.slice(token.start, t.tokens[end - 1]?.end);
    return { first: index, end: end + 1, name, meanings, local: false, place };
  }
  if (!ALONE.has(token.lower)) return undefined;
  const meanings = zoneMeanings(`${token.lower} time`);
  return { first: index, end: index + 1, name: token.text, meanings, local: false };
}
