import type { Outcome, Value } from "./result.ts";
import type { CheckSettings } from "./settings.ts";

/** One text and exactly what a rule must report of it, in order; nothing for a look-alike. */
export interface RuleCase {
  text: string;
  /** English where absent. */
  language?: string;
  publishedOn?: string;
  timeZone?: string;
  sources?: readonly string[];
  settings?: CheckSettings;
  /** Outcome, the words that state it, and what the rule computed. */
  findings: readonly (readonly [Outcome, string, Value])[];
  /** The words of the item spans of the first finding, where they are worth holding. */
  items?: readonly string[];
}
