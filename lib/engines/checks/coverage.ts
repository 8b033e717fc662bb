import { shareLanguage } from "./reading/detect-language.ts";
import type { TextReading } from "./reading/text-reading.ts";
import type { Coverage, CoverageFact, FactKind, Finding } from "./result.ts";
import type { SourceText } from "./rule.ts";

/** Why a fact of this kind was not tested, and what would test it. */
const REASONS: Record<Exclude<FactKind, "quote" | "number">, string> = {
  date: "nothing beside it tests this date: no weekday, length of time or second mention",
  name: "named once: no second mention, title elsewhere or list to compare it with",
  place: "named once, and nothing is said of this place that the engine's tables know",
  superlative: "needs a person: no computation decides it",
};

/** The rule that tests quotations; others only look at words inside them. */
const QUOTE_RULE = "quote-fidelity";

interface TestedSpan {
  start: number;
  end: number;
  rule: string;
  /** A notice needs a person: nothing was tested. */
  notice: boolean;
}

/** Most facts are tested by none. */
const NO_RULES: readonly string[] = [];

/** The spans of the findings, in order, with no span before one that begins earlier. */
function findingSpans(findings: readonly Finding[]): TestedSpan[] {
  const tested: TestedSpan[] = [];
  for (const { spans, rule, outcome } of findings) {
    const notice = outcome === "notice";
    for (const { start, end } of spans) tested.push({ start, end, rule, notice });
  }
  return tested.sort((a, b) => a.start - b.start);
}

/** What would test a number that nothing has tested. */
function numberReason(sources: readonly SourceText[]): string {
  return sources.length === 0
    ? "nothing else in the text gives this number, and no source attached"
    : "nothing else in the text gives this number, and the text does not give it as the attached source's";
}

/** What would test a quotation that nothing has tested. */
function quoteReason(language: string, sources: readonly SourceText[], sought: boolean): string {
  if (sources.length === 0) return "no source attached";
  if (!sources.some((source) => shareLanguage(source.language, language))) {
    return "no source in the language of the text attached";
  }
  return sought
    ? "not in the attached sources"
    : "too few words to be found in the attached sources";
}

/**
 * Accounts for every fact that the reader saw: tested, by which rules, or not, and why. A fact is
 * tested where it lies inside a finding's span, or the span inside it; a quotation only by the rule
 * that compares it with a source.
 */
export function coverFacts(
  { text, language, facts }: Pick<TextReading, "text" | "language" | "facts">,
  findings: readonly Finding[],
  sources: readonly SourceText[],
): Coverage {
  const spans = findingSpans(findings);
  const covered: CoverageFact[] = [];
  const summary: Coverage["summary"] = {};
  let from = 0;
  for (const fact of [...facts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    while (from < spans.length && (spans[from] as TestedSpan).end <= fact.start) from++;
    let by = NO_RULES;
    let sought = false;
    for (let i = from; i < spans.length && (spans[i] as TestedSpan).start < fact.end; i++) {
      const span = spans[i] as TestedSpan;
      const inside = span.start <= fact.start && span.end >= fact.end;
      const holds = span.start >= fact.start && span.end <= fact.end;
      const tests = fact.kind === "quote" ? holds && span.rule === QUOTE_RULE : inside || holds;
      if (tests && span.notice) sought = true;
      else if (tests && !by.includes(span.rule)) by = [...by, span.rule];
    }
    const { kind, start, end } = fact;
    const exact = text.slice(start, end);
    if (by.length > 0) {
      covered.push({ kind, start, end, exact, status: "checked", by: [...by].sort() });
    } else {
      const reason =
        kind === "quote"
          ? quoteReason(language, sources, sought)
          : (fact.reason ?? (kind === "number" ? numberReason(sources) : REASONS[kind]));
      covered.push({ kind, start, end, exact, status: "not_checked", reason });
    }
    const counts = summary[fact.kind] ?? { found: 0, checked: 0 };
    counts.found++;
    if (by.length > 0) counts.checked++;
    summary[fact.kind] = counts;
  }
  return { facts: covered, summary };
}
