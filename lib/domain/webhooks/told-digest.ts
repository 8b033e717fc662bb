import { canonicalJson } from "#lib/core/canonical-json.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import type { WebhookMessage } from "./message-resource.ts";

/**
 * By what it is known that a receiver was told the same before: of which text, whether it is cleared, why not by the
 * codes of the reasons, and which sign-off stands. Another address was told nothing yet. Undefined where a message is
 * sent whatever was told before.
 */
export function toldDigest(url: string, message: WebhookMessage): string | undefined {
  if (message.type !== "clearance.changed") return undefined;
  const { article, sha256, cleared, because, signOff } = message.data;
  const codes = [...new Set(because.map(({ code }) => code))].sort();
  const given = signOff && { at: signOff.at, reservations: signOff.reservations };
  return sha256Hex(canonicalJson({ url, article, sha256, cleared, codes, signOff: given }));
}
