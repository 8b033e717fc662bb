import type { Item } from "#components/workbench/items.ts";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";

/** An entry as it is printed: below the text, and by its number in it. */
export type PrintNote = { number: string; spans: readonly { start: number; end: number }[] } & (
  | { type: "claim"; claim: ClaimView }
  | { type: "finding"; finding: FindingView }
  | { type: "annotation"; annotation: AnnotationView }
);

/**
 * What is printed of the entries, numbered: claims by their own numbers, annotations and findings that
 * nobody has settled as A1, A2 and F1, F2, in the order given. A finding that holds, or is a claim, says nothing to
 * somebody with a pencil.
 */
export function printNotes(items: readonly Item[]): PrintNote[] {
  let annotations = 0;
  let findings = 0;
  return items.flatMap((item): PrintNote[] => {
    if (item.type === "claim") {
      const { claim } = item;
      return [{ type: "claim", claim, number: String(claim.number), spans: claim.spans }];
    }
    if (item.type === "annotation") {
      const { annotation } = item;
      annotations += 1;
      const number = `A${annotations}`;
      return [{ type: "annotation", annotation, number, spans: annotation.spans }];
    }
    const { finding } = item;
    if (finding.outcome === "consistent" || finding.dismissal || finding.claims.length > 0)
      return [];
    findings += 1;
    const stated = finding.spans.filter(({ role }) => role === "stated");
    const spans = stated.length > 0 ? stated : finding.spans.slice(0, 1);
    return [{ type: "finding", finding, number: `F${findings}`, spans }];
  });
}
