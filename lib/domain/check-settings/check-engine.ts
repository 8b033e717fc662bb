import { ENGINE_VERSION } from "#lib/engines/checks/check-text.ts";
import { type Measurement, measurement } from "#lib/engines/checks/measured.ts";
import { RULES } from "#lib/engines/checks/rules.ts";

/** The engine as pages speak of it: which rules it has, and what was measured of them. */
export interface CheckEngine {
  version: string;
  rules: readonly { id: string }[];
  measurement: Measurement;
}

/** The engine that runs here. */
export const checkEngine: CheckEngine = { version: ENGINE_VERSION, rules: RULES, measurement };
