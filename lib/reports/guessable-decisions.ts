import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { LEFT_OUT } from "#lib/platform/audit/parts.ts";
import type { ChainEvent } from "./report.ts";

/**
 * The decisions of a log, as it is given, on content of which something is left out, by their numbers. Their digests
 * are of that content, so with their salts one could try names until a digest is met.
 */
export function guessableDecisions(events: readonly ChainEvent[]): Set<number> {
  const [sources, claims, decisions] = [new Set<string>(), new Set<string>(), new Set<number>()];
  for (const event of events.map(recordedEvent)) {
    const { redacted = false, seq } = event;
    switch (event.type) {
      case "source.added": {
        const { note, file } = event.detail;
        if (redacted || (note === LEFT_OUT && !file)) sources.add(event.data.source);
        break;
      }
      case "evidence.attached":
        if (redacted || sources.has(event.data.source)) claims.add(event.data.claim);
        break;
      case "claim.opened":
      case "claim.reattached":
      case "verdict.proposed":
        if (redacted) claims.add(event.data.claim);
        break;
      case "claim.approved":
      case "claim.returned":
        if (claims.has(event.data.claim)) decisions.add(seq);
        break;
    }
  }
  return decisions;
}
