import type { PaintedMark } from "#components/editor/painter.ts";
import type { FactView } from "#lib/domain/facts/present.ts";
import { factId } from "./fact-id.ts";

/** The fact in focus as it is painted over the text; the others are not painted: they are too many. */
export function factMark(
  facts: readonly FactView[] | undefined,
  selectedId: string | undefined,
): PaintedMark[] {
  const fact = selectedId && facts?.find(({ key }) => factId(key) === selectedId);
  if (!fact) return [];
  const { start, end } = fact;
  return [{ id: factId(fact.key), kind: "fact", tone: "open", ranges: [{ start, end }] }];
}
