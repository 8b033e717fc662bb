import { sha256Hex } from "#lib/core/sha256.ts";
import type { Span } from "./reading/span.ts";
import type { Finding } from "./result.ts";
import type { FindingDraft, Rule, SourceText } from "./rule.ts";

/**
 * Completes the findings of a run: the words of each span, and the input key to which a dismissal
 * is bound. Equal findings (same rule, values and sentence) are told apart by their order.
 */
export function finishFindings(
  text: string,
  drafts: readonly { rule: Rule; draft: FindingDraft }[],
  given: readonly SourceText[] = [],
): Finding[] {
  const seen = new Map<string, number>();
  const digests = new Map<number, string>();
  // Many findings share one sentence, which may be as long as the text.
  const digestOf = ({ start, end }: Span): string => {
    const known = digests.get(start) ?? sha256Hex(text.slice(start, end));
    digests.set(start, known);
    return known;
  };
  const positions = new Map<Finding, number>();
  const findings = drafts.map(({ rule, draft }) => {
    const { spans, values, sentence, stated, read = [], ...rest } = draft;
    const same = JSON.stringify([rule.id, values, digestOf(sentence)]);
    const ordinal = seen.get(same) ?? 0;
    seen.set(same, ordinal + 1);
    const exactSpans = spans.map(({ role, start, end }) => ({
      role,
      start,
      end,
      exact: text.slice(start, end),
    }));
    const first = exactSpans.find((span) => span.role === "stated");
    const finding: Finding = {
      rule: rule.id,
      ruleVersion: rule.version,
      outcome: rest.outcome,
      // The digest of the same list with the ordinal at its end, not written out again.
      inputKey: sha256Hex(`${same.slice(0, -1)},${ordinal}]`),
      message: rest.message,
      stated: { text: first?.exact ?? "", ...stated },
      computed: rest.computed,
      steps: rest.steps,
      tolerance: rest.tolerance,
      suggestions: rest.suggestions,
      ...(rest.reconciliation === undefined ? {} : { reconciliation: rest.reconciliation }),
      spans: exactSpans,
      ...(read.length === 0
        ? {}
        : { sources: given.flatMap((one, place) => (read.includes(one) ? [place] : [])) }),
    };
    positions.set(finding, first?.start ?? 0);
    return finding;
  });
  return findings.sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
}
