import type { Token } from "../../token.ts";

/** The token after a hyphen glued on both sides at `index`, else `index` itself. */
export function afterHyphen(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token?.text !== "-" || token.gap !== "none") return index;
  return tokens[index + 1]?.gap === "none" ? index + 1 : index;
}

/** The word at `index` in lower case; "" for what is no word, or stands in another paragraph. */
export function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token?.kind === "word" && token.gap !== "blank" ? token.lower : "";
}

/** The word at `index` in lower case where a number may begin with it, a new paragraph's too. */
export function firstWordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token?.kind === "word" ? token.lower : "";
}
