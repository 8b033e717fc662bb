import type { MentionReading } from "../../mention-reading.ts";
import type { PlaceClaimReading, PlaceRelation } from "../../place-claim-reading.ts";
import type { EnglishText } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import { readCapitalClaims, type TownClaim } from "./capital-claims.ts";
import { readGovernmentClaims } from "./government-claims.ts";
import { readLocationClaims } from "./location-claims.ts";
import { indexTowns, type Town } from "./towns.ts";

/** The token that begins at this offset. */
function tokenAt(t: EnglishText, offset: number): number {
  let [low, high] = [0, t.tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((t.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function townOf(t: EnglishText, { first, end }: Town): PlaceClaimReading["town"] {
  const span = spanOf(t, first, end);
  return { ...span, name: t.text.slice(span.start, span.end) };
}

function claimReading(
  t: EnglishText,
  relation: PlaceRelation,
  { first, end, town, whole, sure, large = false }: TownClaim,
): PlaceClaimReading {
  return {
    relation,
    stated: spanOf(t, first, end),
    town: townOf(t, town),
    whole: { ...spanOf(t, whole.first, whole.end), code: whole.code, kind: whole.kind },
    sure,
    large,
    quoted: (t.quoteOf[first] ?? -1) >= 0,
    sentence: sentenceSpanAt(t, first),
  };
}

function governmentReading(t: EnglishText, town: Town): PlaceClaimReading {
  return {
    relation: "government",
    stated: spanOf(t, town.first, town.end),
    town: townOf(t, town),
    sure: true,
    large: true,
    quoted: (t.quoteOf[town.first] ?? -1) >= 0,
    sentence: sentenceSpanAt(t, town.first),
  };
}

/** What the text says of towns: whose capital they are, where they lie, and that they govern. */
export function readPlaceClaims(
  t: EnglishText,
  mentions: readonly MentionReading[],
): PlaceClaimReading[] {
  const towns = indexTowns(t, mentions);
  const governments = readGovernmentClaims(t, mentions, towns, (offset) => tokenAt(t, offset));
  return [
    ...readCapitalClaims(t, towns).map((claim) => claimReading(t, "capital", claim)),
    ...readLocationClaims(t, towns).map((claim) => claimReading(t, "in", claim)),
    ...governments.map((town) => governmentReading(t, town)),
  ].sort((a, b) => a.stated.start - b.stated.start);
}
