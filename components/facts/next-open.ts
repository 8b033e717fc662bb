import type { FactView } from "#lib/domain/facts/present.ts";

/** The next fact after this one, or before it, that nobody and nothing has looked at; it goes round. */
export function nextOpen(
  facts: readonly FactView[],
  currentKey: string | undefined,
  by: 1 | -1,
  kind?: string,
): FactView | undefined {
  const here = facts.findIndex(({ key }) => key === currentKey);
  const start = here < 0 && by < 0 ? 0 : here;
  for (let step = 1; step <= facts.length; step++) {
    const at = (start + by * step + facts.length * 2) % facts.length;
    const fact = facts[at];
    if (fact?.status === "open" && (kind === undefined || fact.kind === kind)) return fact;
  }
  return undefined;
}
