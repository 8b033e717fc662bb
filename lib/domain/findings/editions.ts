/**
 * The spans of the finding as it is worded now: those of earlier editions stay in the table, as what
 * people then saw.
 */
export function spansOfEdition<Span extends { edition: number }>(finding: {
  edition: number;
  spans: readonly Span[];
}): Span[] {
  return finding.spans.filter(({ edition }) => edition === finding.edition);
}
