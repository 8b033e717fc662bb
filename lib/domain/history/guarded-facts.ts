import { ERASED } from "./erased.ts";
import type { RecordedEvent } from "./recorded-event.ts";

/**
 * What events say of a source beside the log's bodies, so that it is withheld and erased with the source; earlier
 * versions wrote it into the body.
 */

type Said<T extends RecordedEvent["type"]> = Extract<RecordedEvent, { type: T }>;

/** Of what kind a source is. */
export function kindOfSource({ data, detail }: Said<"source.added">): string {
  return detail.kind ?? data.kind ?? ERASED;
}

/** Which way a piece of evidence speaks. */
export function stanceOfEvidence({ data, detail }: Said<"evidence.attached">): string {
  return detail.stance ?? data.stance ?? ERASED;
}
