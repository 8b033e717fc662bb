import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "./english-text.ts";
import { WORD } from "./word-classes.ts";

const LABEL_VERBS = new Set("updated published modified edited revised reviewed".split(" "));

/** "Last updated: 17 May 2024" on a line of its own or after a bar: says when, claims nothing. */
export function isUpdateLabel(t: EnglishText, at: number): boolean {
  const [token, before] = [t.tokens[at], t.tokens[at - 1]];
  if (token?.lower !== "last" || !LABEL_VERBS.has(lowerAt(t, at + 1))) return false;
  const opens = !before || token.gap === "line" || token.gap === "blank";
  const apart = before?.kind === "mark" && isCapitalised(token);
  const after = lowerAt(t, at + 2);
  const tellsWhen =
    t.tokens[at + 2]?.kind === "number" ||
    isA(t, at + 2, WORD.month | WORD.weekday) ||
    [":", "on", "at"].includes(after);
  return (opens || apart) && tellsWhen;
}
