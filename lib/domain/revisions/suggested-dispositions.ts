import type { Replacement } from "#lib/engines/ingest/replace-text.ts";
import type { Anchored } from "./carry.ts";

/** Words put in place of others: approved with a claim, or taken over from a suggestion. */
export type Correction = Replacement & ({ claimId: string } | { annotationId: string });

/** What became of a claim's words by suggestions that a revision took over. */
export interface SuggestedDisposition {
  disposition: "corrected" | "cut";
  oldText: string;
  newText: string;
}

/**
 * The suggestions that belong to a claim are those that replace some of its words; what they make of
 * them is the claim's disposition, from the first word that any of them replaces to the last.
 * @param text of the revision in which they were made
 * @returns by the claim's id; a claim that none belongs to is left out
 */
export function suggestedDispositions(
  text: string,
  claims: readonly Anchored[],
  corrections: readonly Correction[],
): Map<string, SuggestedDisposition> {
  const suggestions = corrections
    .filter((one) => "annotationId" in one)
    .sort((one, other) => one.start - other.start);
  return new Map(
    claims.flatMap(({ id, spans }) => {
      const own = suggestions.filter((one) =>
        spans.some((span) => one.start < span.end && span.start < one.end),
      );
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last) return [];
      let at = first.start;
      let newText = "";
      for (const one of own) {
        newText += text.slice(at, one.start) + one.text;
        at = one.end;
      }
      const disposition = newText === "" ? ("cut" as const) : ("corrected" as const);
      return [[id, { disposition, oldText: text.slice(first.start, last.end), newText }] as const];
    }),
  );
}
