import type { FactReading } from "./reading/text-reading.ts";
import type { Coverage, CoverageFact, FactKind, Finding } from "./result.ts";

const REASONS: Record<FactKind, string> = {
  number: "nothing else in the text gives this number to compare it with",
  date: "nothing else in the text says the same of this date",
  name: "no rule compares this name with anything yet",
  place: "no rule compares this place with anything yet",
  quote: "no source attached",
  superlative: "needs a person: no computation decides it",
};

interface TestedSpan {
  start: number;
  end: number;
  rule: string;
}

/** The spans that a rule has tested, in order, with no span before one that begins earlier. */
function testedSpans(findings: readonly Finding[]): TestedSpan[] {
  return findings
    .flatMap((finding) =>
      finding.spans.map(({ start, end }) => ({ start, end, rule: finding.rule })),
    )
    .sort((a, b) => a.start - b.start);
}

/**
 * Accounts for every fact that the reader saw: tested, by which rules, or not, and why. A fact is
 * tested where it lies inside a finding's span, or the span inside it.
 */
export function coverFacts(
  text: string,
  facts: readonly FactReading[],
  findings: readonly Finding[],
  sourceCount: number,
): Coverage {
  const tested = testedSpans(findings);
  const covered: CoverageFact[] = [];
  const summary: Coverage["summary"] = {};
  let from = 0;
  for (const fact of [...facts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    while (from < tested.length && (tested[from] as TestedSpan).end <= fact.start) from++;
    const by = new Set<string>();
    for (let i = from; i < tested.length && (tested[i] as TestedSpan).start < fact.end; i++) {
      const span = tested[i] as TestedSpan;
      const inside = span.start <= fact.start && span.end >= fact.end;
      const holds = span.start >= fact.start && span.end <= fact.end;
      if (fact.kind !== "quote" && (inside || holds)) by.add(span.rule);
    }
    const base = { kind: fact.kind, start: fact.start, end: fact.end };
    const exact = text.slice(fact.start, fact.end);
    const reason =
      fact.kind === "quote" && sourceCount > 0
        ? "no rule compares quotations with the attached sources yet"
        : (fact.reason ?? REASONS[fact.kind]);
    covered.push(
      by.size > 0
        ? { ...base, exact, status: "checked", by: [...by].sort() }
        : { ...base, exact, status: "not_checked", reason },
    );
    const counts = summary[fact.kind] ?? { found: 0, checked: 0 };
    counts.found++;
    if (by.size > 0) counts.checked++;
    summary[fact.kind] = counts;
  }
  return { facts: covered, summary };
}
