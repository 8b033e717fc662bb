import { sha256Hex } from "#lib/core/sha256.ts";
import type { CoverageFact } from "./result.ts";

/** So much of what stands around a fact, in its paragraph, tells it from others of the same words. */
const AROUND = 60;

function around(text: string, { start, end }: { start: number; end: number }): [string, string] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return [before.slice(before.lastIndexOf("\n") + 1), after.split("\n", 1)[0] ?? ""];
}

/**
 * For each fact of a text a key that holds while its words and those around it stay as they are,
 * wherever in the text they move: what people say of a fact is kept by it. Equal ones are told
 * apart by their order.
 */
export function factKeys(
  text: string,
  facts: readonly Pick<CoverageFact, "kind" | "start" | "end" | "exact">[],
): string[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const inputs = JSON.stringify([fact.kind, fact.exact, ...around(text, fact)]);
    const ordinal = seen.get(inputs) ?? 0;
    seen.set(inputs, ordinal + 1);
    return sha256Hex(JSON.stringify([inputs, ordinal]));
  });
}
