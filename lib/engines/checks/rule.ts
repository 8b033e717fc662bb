import type { Span } from "./reading/span.ts";
import type { TextReading } from "./reading/text-reading.ts";
import type { Finding, SpanRole } from "./result.ts";
import type { CheckSettings } from "./settings.ts";

/** A finding as a rule makes it; its key and the words of its spans are put in afterwards. */
export interface FindingDraft
  extends Omit<Finding, "rule" | "ruleVersion" | "inputKey" | "spans" | "stated"> {
  stated: Omit<Finding["stated"], "text">;
  /** The first span with role `stated` gives the finding's stated text. */
  spans: (Span & { role: SpanRole })[];
  /** The normalised values that the outcome rests on, for the input key. */
  values: readonly (string | number)[];
  sentence: Span;
  /** The sources whose words it rests on; none where it rests on the text alone. */
  read?: readonly SourceText[];
}

/** A source of the text, read only where a rule asks for what it says. */
export interface SourceText {
  text: string;
  /** BCP 47 */
  language: string;
  reading: () => TextReading;
}

/** What a rule may look at beside the text itself. */
export interface RuleContext {
  sources: readonly SourceText[];
  settings: CheckSettings;
}

/** One check: what must hold of a text, and what is reported where it does or does not. */
export interface Rule {
  id: string;
  /** Raised when the rule's outcomes change; not part of a finding's input key. */
  version: number;
  /** The rule's name to a reader: "Lists and their counts". */
  title: string;
  /** What it finds, in one sentence for the newsroom's settings. */
  finds: string;
  check: (reading: TextReading, context: RuleContext) => FindingDraft[];
}
