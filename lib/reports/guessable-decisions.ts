import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { LEFT_OUT } from "#lib/platform/audit/parts.ts";
import type { ChainEvent } from "./report.ts";

/**
 * Tells of one event after the other, in their order and as they are given, whether it is a decision on content of which
 * something is left out. Its digest is of that content, so with its salt one could try names until the digest is met.
 */
export function guessing(): (event: ChainEvent) => boolean {
  const [sources, claims] = [new Set<string>(), new Set<string>()];
  return (given) => {
    const event = recordedEvent(given);
    const { redacted = false } = event;
    switch (event.type) {
      case "source.added": {
        const { note, file } = event.detail;
        if (redacted || (note === LEFT_OUT && !file)) sources.add(event.data.source);
        return false;
      }
      case "evidence.attached":
        if (redacted || sources.has(event.data.source)) claims.add(event.data.claim);
        return false;
      case "claim.opened":
      case "claim.reattached":
      case "verdict.proposed":
        if (redacted) claims.add(event.data.claim);
        return false;
      case "claim.approved":
      case "claim.returned":
        return claims.has(event.data.claim);
      default:
        return false;
    }
  };
}
