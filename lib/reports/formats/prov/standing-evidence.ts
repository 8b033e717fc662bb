import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";

/** The evidence that stands of each claim, as far as events that are told say it. */
export function standingEvidence() {
  const standing = new Map<string, Set<string>>();
  const of = (claim: string) => standing.get(claim) ?? new Set<string>();
  return {
    of,
    see({ type, data }: RecordedEvent): void {
      if (type === "evidence.attached" || type === "evidence.restored")
        standing.set(data.claim, of(data.claim).add(data.evidence));
      if (type === "evidence.removed") of(data.claim).delete(data.evidence);
    },
  };
}
