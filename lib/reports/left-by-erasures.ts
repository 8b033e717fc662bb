import { readBody } from "#lib/domain/history/recorded-event.ts";
import { type EventData, vocabulary } from "#lib/platform/audit/vocabulary.ts";
import type { ChainEvent } from "./report.ts";

/** The digests of what an erasure left beside an event; those of before had none of its open part. */
export type LeftDigests = Omit<EventData<"texts.erased">["events"][number], "seq">;

/**
 * What erasures say is left beside events, by the event's number; where there were several, the last one.
 * @param left what those before say, which is added to
 */
export function leftByErasures(
  events: readonly ChainEvent[],
  left = new Map<number, LeftDigests>(),
): Map<number, LeftDigests> {
  for (const event of events) {
    const { type, data } = readBody(event);
    if (type !== "texts.erased") continue;
    const erased = vocabulary["texts.erased"].data.safeParse(data).data?.events ?? [];
    for (const { seq, ...digests } of erased) left.set(seq, digests);
  }
  return left;
}
