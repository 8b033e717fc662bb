import { sha256Hex } from "#lib/core/sha256.ts";
import { coverFacts } from "./coverage.ts";
import { finishFindings } from "./findings.ts";
import { parseIsoDate } from "./reading/civil-day.ts";
import { readDateline } from "./reading/dateline.ts";
import { detectLanguage } from "./reading/detect-language.ts";
import { readText } from "./reading/read-text.ts";
import type { CheckResult } from "./result.ts";
import { RULES } from "./rules.ts";

/** Raised whenever the same input may give another result. */
export const ENGINE_VERSION = "1.1.0";

export interface CheckInput {
  text: string;
  /** `YYYY-MM-DD`; read from the text's dateline where absent. */
  publishedOn?: string;
  /** IANA name; read from the text's dateline where absent. */
  timeZone?: string;
  /** BCP 47; told from the text where absent. */
  language?: string;
  /** The texts of the sources attached to the draft. */
  sources?: readonly string[];
}

/**
 * Reads one text and tests what it says with every rule. Pure and deterministic: the same input
 * gives the same result. Throws a RangeError where `publishedOn` is no date of the calendar.
 */
export function checkText(input: CheckInput): CheckResult {
  const { text } = input;
  const language = input.language ?? detectLanguage(text);
  const dateline = readDateline(text);
  const publishedOn = input.publishedOn ?? dateline.publishedOn;
  const timeZone = input.timeZone ?? dateline.timeZone;
  const published = publishedOn === undefined ? undefined : parseIsoDate(publishedOn);
  if (publishedOn !== undefined && !published) {
    throw new RangeError(`"${publishedOn}" is no date of the form YYYY-MM-DD.`);
  }
  const reading = readText(text, language, { publishedOn: published });
  const drafts = RULES.flatMap((rule) => rule.check(reading).map((draft) => ({ rule, draft })));
  const findings = finishFindings(text, drafts);
  return {
    engine: { version: ENGINE_VERSION, rules: RULES.map(({ id, version }) => ({ id, version })) },
    document: {
      sha256: sha256Hex(text),
      length: text.length,
      language,
      ...(publishedOn === undefined ? {} : { publishedOn }),
      ...(timeZone === undefined ? {} : { timeZone }),
      sentences: reading.sentences.length,
    },
    findings,
    coverage: coverFacts(text, reading.facts, findings, input.sources?.length ?? 0),
  };
}
