import { canonicalJson } from "#lib/core/canonical-json.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import type { CheckSettings } from "#lib/engines/checks/settings.ts";

/** What tells one newsroom's settings of the checks from another's, or from its own of before. */
export function settingsDigest(settings: CheckSettings): string {
  return sha256Hex(canonicalJson(settings));
}
