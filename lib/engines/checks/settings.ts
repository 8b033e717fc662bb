/** How a newsroom takes what a rule finds: as it is, not at all, or never as more than a notice. */
export type RuleMode = "on" | "off" | "notice";

/** What a newsroom decides of the checks; everything that it leaves out is as the engine has it. */
export interface CheckSettings {
  /** By rule id; a rule that is not named is on. */
  rules?: Readonly<Record<string, RuleMode>>;
  /** Groups of spellings of one name that may stand side by side: ["Gaddafi", "Qaddafi"]. */
  spellings?: readonly (readonly string[])[];
  /** Places that may stand for a government: "Downing Street". */
  metonyms?: readonly string[];
  /** Names that need no introduction: "Shakespeare". */
  wellKnownNames?: readonly string[];
}

/** The mode of a rule under these settings. */
export function modeOf(settings: CheckSettings, ruleId: string): RuleMode {
  return settings.rules?.[ruleId] ?? "on";
}
