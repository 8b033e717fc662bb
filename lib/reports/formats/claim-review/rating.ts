import type { Rating } from "#lib/domain/claims/verdicts.ts";

/** The verdicts that say how true something is, from the least true to the truest: their place is their value. */
const scale: readonly string[] = [
  "wrong",
  "misleading",
  "partly_right",
  "verified",
] satisfies Rating[];
/** What is no fact, so that no review of facts can be about it. */
const unreviewed: readonly string[] = ["not_checkable"] satisfies Rating[];

export interface ReviewRating {
  "@type": "Rating";
  /** The verdict in the newsroom's words. */
  alternateName: string;
  ratingValue?: number;
  bestRating?: number;
  worstRating?: number;
}

/**
 * A verdict as schema.org rates: the higher, the truer. One that has no place on the scale has its name alone; one that
 * is of no fact is no rating.
 */
export function ratingOf({
  rating,
  label,
}: {
  rating: string;
  label: string;
}): ReviewRating | undefined {
  if (unreviewed.includes(rating)) return undefined;
  const named = { "@type": "Rating", alternateName: label } as const;
  const place = scale.indexOf(rating);
  if (place < 0) return named;
  return { ...named, ratingValue: place + 1, bestRating: scale.length, worstRating: 1 };
}
