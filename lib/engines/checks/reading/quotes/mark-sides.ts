import type { Token } from "../token.ts";

/** Which side of a quotation a mark may stand on, by the spaces around it alone. */
export interface MarkSides {
  opens: boolean;
  closes: boolean;
}

const OPENERS = new Set(["(", "[", "—", "–", "/", '"', "“", "‘", "«", "„", ":"]);
const AFTER_CLOSE = new Set([
  ...[",", ".", ";", ":", "!", "?", "…", ")", "]", "—", "–", "-", "/", '"', "”", "’", "'", "»"],
]);

/** The sides that the mark at `index` may stand on in its block, which goes from `first` to `end`. */
export function sidesOf(
  tokens: readonly Token[],
  index: number,
  first: number,
  end: number,
): MarkSides {
  const token = tokens[index] as Token;
  const previous = index > first ? tokens[index - 1] : undefined;
  const next = index + 1 < end ? tokens[index + 1] : undefined;
  const apartBefore = previous === undefined || token.gap !== "none";
  const apartAfter = next === undefined || next.gap !== "none";
  return {
    opens:
      !apartAfter && (apartBefore || (previous?.kind === "mark" && OPENERS.has(previous.text))),
    closes: !apartBefore && (apartAfter || (next?.kind === "mark" && AFTER_CLOSE.has(next.text))),
  };
}

/** Whether a straight mark after a number is a foot or an inch: 6'2", 12". */
export function isMeasure(tokens: readonly Token[], index: number): boolean {
  const [token, number] = [tokens[index], tokens[index - 1]];
  if (token?.gap !== "none" || number?.kind !== "number") return false;
  return token.text === "'" || tokens[index - 2]?.text === "'";
}
