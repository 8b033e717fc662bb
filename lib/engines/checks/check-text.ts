import { sha256Hex } from "#lib/core/sha256.ts";
import { coverFacts } from "./coverage.ts";
import { finishFindings } from "./findings.ts";
import { readInput, type TextInput } from "./read-input.ts";
import { detectLanguage } from "./reading/detect-language.ts";
import type { CheckResult, Finding } from "./result.ts";
import type { RuleContext, SourceText } from "./rule.ts";
import { RULES } from "./rules.ts";
import { type CheckSettings, modeOf } from "./settings.ts";

/** Raised whenever the same input may give another result. */
export const ENGINE_VERSION = "2.0.0";

export interface CheckInput extends TextInput {
  /** The texts of the sources attached to the draft. */
  sources?: readonly string[];
  settings?: CheckSettings;
}

/** A source is read at most once, and only where a rule asks for what it says. */
function sourceText(text: string): SourceText {
  const language = detectLanguage(text);
  let reading: ReturnType<SourceText["reading"]> | undefined;
  return {
    text,
    language,
    reading: () => {
      reading ??= readInput({ text }).reading;
      return reading;
    },
  };
}

/** In a newsroom that takes a rule as a notice only, it tells nobody that something is wrong. */
function soften(finding: Finding, settings: CheckSettings): Finding {
  const soft = modeOf(settings, finding.rule) === "notice" && finding.outcome !== "consistent";
  return soft ? { ...finding, outcome: "notice" } : finding;
}

/** Told after each step of a check: the reading is the first, each rule is one more. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Reads one text and tests what it says with every rule. Pure and deterministic: the same input
 * gives the same result. Throws a RangeError where `publishedOn` is no date of the calendar.
 */
export function checkText(input: CheckInput, onProgress?: OnProgress): CheckResult {
  const { text } = input;
  const { reading, language, publishedOn, timeZone } = readInput(input);
  const settings = input.settings ?? {};
  const context: RuleContext = { sources: (input.sources ?? []).map(sourceText), settings };
  const rules = RULES.filter(({ id }) => modeOf(settings, id) !== "off");
  const steps = rules.length + 1;
  onProgress?.(1, steps);
  const drafts = rules.flatMap((rule, index) => {
    const found = rule.check(reading, context).map((draft) => ({ rule, draft }));
    onProgress?.(index + 2, steps);
    return found;
  });
  const findings = finishFindings(text, drafts, context.sources);
  const alone = findings.filter(({ sources }) => sources === undefined);
  return {
    engine: { version: ENGINE_VERSION, rules: rules.map(({ id, version }) => ({ id, version })) },
    document: {
      sha256: sha256Hex(text),
      length: text.length,
      language,
      ...(publishedOn === undefined ? {} : { publishedOn }),
      ...(timeZone === undefined ? {} : { timeZone }),
      sentences: reading.sentences.length,
    },
    findings: findings.map((finding) => soften(finding, settings)),
    coverage: coverFacts(reading, findings, context.sources),
    ...(context.sources.length === 0 ? {} : { coverageAlone: coverFacts(reading, alone, []) }),
  };
}
