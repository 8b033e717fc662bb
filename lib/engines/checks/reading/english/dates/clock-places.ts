import { zonesOfPlace } from "../../place-zones.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import type { ZoneMeaning } from "../../zone-names.ts";
import { type EnglishText, isA, isDash, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";

/** Whose time "local time" may be. */
export interface LocalZones {
  /** Of places in which the sentence says that it happened. */
  here: readonly ZoneMeaning[];
  /** Of places that it, or a sentence before it, names in passing. */
  around: readonly ZoneMeaning[];
}

const LOCATIVES = new Set(
  "in at near off from outside around over across inside southern northern eastern western central".split(
    " ",
  ),
);
const MAX_WORDS = 3;
const SENTENCES_BEFORE = 6;
const MAX_TOKENS = 300;
const DATELINE_BLOCKS = 6;
const DATELINE_REACH = 9;

/** The zones of the place that begins at `index`, the longest name first, and the token after it. */
export function zonedPlaceAt(
  t: EnglishText,
  index: number,
): { zones: readonly string[]; end: number } | undefined {
  for (let end = index + MAX_WORDS; end > index; end--) {
    const last = t.tokens[end - 1];
    if (!isCapitalised(last)) continue;
    let joined = true;
    for (let i = index + 1; i < end; i++) joined = joined && t.tokens[i]?.gap === "space";
    const zones = joined ? zonesOfPlace(t.text.slice(t.tokens[index]?.start, last?.end)) : [];
    if (zones.length > 0) return { zones, end };
  }
  return undefined;
}

/** The zones of every place named between two tokens; those a locative stands before apart. */
function zonesBetween(t: EnglishText, first: number, end: number) {
  const here = new Set<string>();
  const around = new Set<string>();
  for (let i = first; i < end; i++) {
    if (!isCapitalised(t.tokens[i]) || isA(t, i, WORD.month | WORD.weekday)) continue;
    const place = zonedPlaceAt(t, i);
    if (!place) continue;
    const located = LOCATIVES.has(lowerAt(t, i - 1));
    for (const zone of place.zones) (located ? here : around).add(zone);
    i = place.end - 1;
  }
  return { here, around };
}

const meaningsOf = (zones: Iterable<string>): ZoneMeaning[] => [...zones].map((zone) => ({ zone }));

/** The zones of the place that a story is told from: "TOKYO (AP) — A strong quake struck …". */
function datelineZones(t: EnglishText): readonly string[] {
  for (const first of t.blockStarts.slice(0, DATELINE_BLOCKS)) {
    const place = zonedPlaceAt(t, first);
    if (!place) continue;
    for (let i = place.end; i < place.end + DATELINE_REACH; i++) {
      if (isDash(t, i)) return place.zones;
    }
  }
  return [];
}

/** The zones of the places that the sentence of a token names, and those just before it. */
export function localZonesAt(t: EnglishText, token: number): LocalZones {
  const index = sentenceIndexAt(t, token);
  const sentence = t.sentences[index] ?? { first: token, end: token + 1 };
  const start = Math.max(sentence.first, token - MAX_TOKENS);
  const own = zonesBetween(t, start, Math.min(sentence.end, token + MAX_TOKENS));
  const before = t.sentences[Math.max(0, index - SENTENCES_BEFORE)]?.first ?? 0;
  const earlier = zonesBetween(t, Math.max(before, start - MAX_TOKENS), start);
  const head = zonesBetween(t, 0, Math.min(t.sentences[1]?.end ?? 0, MAX_TOKENS));
  const around = new Set(
    [own.around, earlier.here, earlier.around, head.here, head.around].flatMap((zones) => [
      ...zones,
    ]),
  );
  const from = own.here.size > 0 ? [] : datelineZones(t);
  // Told from a place, and of no other: its time is meant.
  const only = from.length > 0 && [...around].every((zone) => from.includes(zone));
  // The place where it happened, named again, is no other place.
  const others = [...around].filter((zone) => !own.here.has(zone));
  return { here: meaningsOf(only ? from : own.here), around: meaningsOf(others) };
}
