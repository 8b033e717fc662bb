import type { PaintedMark } from "#components/editor/painter.ts";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";

/** One entry of the list beside the text. */
export type Item =
  | { type: "claim"; id: string; claim: ClaimView }
  | { type: "finding"; id: string; finding: FindingView }
  | { type: "annotation"; id: string; annotation: AnnotationView };

interface Everything {
  claims: readonly ClaimView[];
  findings: readonly FindingView[];
  annotations: readonly AnnotationView[];
}

const spansOf = (item: Item) =>
  item.type === "claim"
    ? item.claim.spans
    : item.type === "finding"
      ? item.finding.spans
      : item.annotation.spans;

/** Where an item stands in the text (UTF-16 offset); what hangs on no words comes last, at infinity. */
export function placeOf(item: Item): number {
  const spans = spansOf(item);
  // A finding stands where its statement does, not at the first of the things it counted.
  const stated =
    item.type === "finding" ? item.finding.spans.find(({ role }) => role === "stated") : undefined;
  if (stated) return stated.start;
  return spans.length > 0 ? Math.min(...spans.map(({ start }) => start)) : Number.POSITIVE_INFINITY;
}

const order = { claim: 0, finding: 1, annotation: 2 };

/** All there is about the article, in the order of the text. */
export function itemsInOrder({ claims, findings, annotations }: Everything): Item[] {
  const items: Item[] = [
    ...claims.map((claim) => ({ type: "claim" as const, id: claim.id, claim })),
    ...findings.map((finding) => ({ type: "finding" as const, id: finding.id, finding })),
    ...annotations.map((annotation) => ({
      type: "annotation" as const,
      id: annotation.id,
      annotation,
    })),
  ];
  return items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) =>
      a.place === b.place ? order[a.item.type] - order[b.item.type] : a.place - b.place,
    )
    .map(({ item }) => item);
}

/** Whether somebody still has to do something about it. */
export function isToDo(item: Item): boolean {
  if (item.type === "claim") return !["approved", "withdrawn"].includes(item.claim.state);
  // A highlight asks nobody for anything.
  if (item.type === "annotation")
    return !item.annotation.resolved && item.annotation.kind !== "highlight";
  const { outcome, dismissal, claims } = item.finding;
  return outcome !== "consistent" && !dismissal && claims.length === 0;
}

/** What is painted over the text: not what was dismissed, withdrawn or resolved. */
export function marksOf(items: readonly Item[]): PaintedMark[] {
  return items.filter((item) => !isSettledAside(item)).flatMap(markOf);
}

/** What is not painted with the others, since it was settled aside or filtered out, is while it is in focus. */
export function asideMark(
  items: readonly Item[],
  shown: readonly Item[],
  selectedId: string | undefined,
): PaintedMark[] {
  const item = items.find(({ id }) => id === selectedId);
  if (!item) return [];
  return isSettledAside(item) || !shown.includes(item) ? markOf(item) : [];
}

function markOf(item: Item): PaintedMark[] {
  const ranges = spansOf(item).map(({ start, end }) => ({ start, end }));
  if (ranges.length === 0) return [];
  const { id, type: kind } = item;
  if (item.type === "claim") {
    return [{ id, kind, tone: item.claim.state, label: String(item.claim.number), ranges }];
  }
  const tone = item.type === "finding" ? item.finding.outcome : item.annotation.kind;
  return [{ id, kind, tone, ranges }];
}

function isSettledAside(item: Item): boolean {
  if (item.type === "claim") return item.claim.state === "withdrawn";
  if (item.type === "annotation") return item.annotation.resolved !== undefined;
  return item.finding.dismissal !== undefined;
}
