import type { BlockCue } from "../../document/block-roles.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import type { Token } from "../../token.ts";
import { WORD } from "../text/word-classes.ts";

const words = (list: string) => new Set(list.split(" "));

const CAPTION_LABELS = words(
  "photo photos photograph photographs photography picture pictured caption image images illustration graphic",
);
const CREDIT_WORDS = words(
  "photo getty reuters ap afp epa pa alamy shutterstock handout images xinhua",
);
const BY = words("by");
const REPORTING = words("reporting editing additional writing compiled translated");
const DATE_WORDS = words(
  "published updated posted last modified on at gmt utc est edt pst pdt bst cet et pt ist time a.m. p.m. am pm local ago min read",
);
const MAX_BYLINE = 25;
const MAX_DATELINE = 30;

/** "Photo: …", "Pictured, left: …", "[Caption: …". */
function opensCaption(tokens: readonly Token[], first: number, end: number): boolean {
  let at = first;
  while (at < end && tokens[at]?.kind === "mark" && at < first + 2) at++;
  if (tokens[at]?.lower === "file") at++;
  if (!CAPTION_LABELS.has(tokens[at]?.lower ?? "")) return false;
  return [":", "by", "|", "/"].includes(tokens[at + 1]?.lower ?? "");
}

/** "… on Friday. (AP Photo/Ann Cole)", "… [Cole Images]". */
function endsInCredit(tokens: readonly Token[], first: number, end: number): boolean {
  const last = tokens[end - 1]?.text;
  if (last !== ")" && last !== "]") return false;
  const open = last === ")" ? "(" : "[";
  let credited = false;
  for (let i = end - 2; i > first && i > end - 16; i--) {
    if (tokens[i]?.text === open) return credited;
    credited ||= CREDIT_WORDS.has(tokens[i]?.lower ?? "");
  }
  return false;
}

/** "By Ann Cole and Lee Reed in Cairo", "Reporting by Ann Cole; editing by Lee Reed". */
function isByline(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first > MAX_BYLINE || end - first < 2) return false;
  const lower = tokens[first]?.lower ?? "";
  if (REPORTING.has(lower))
    return BY.has(tokens[first + 1]?.lower ?? "") || tokens[first + 2]?.lower === "by";
  if (!BY.has(lower) || !isCapitalised(tokens[first + 1])) return false;
  for (let i = first + 1; i < end; i++) {
    if (((tokens[i]?.classes ?? 0) & (WORD.auxiliary | WORD.pastVerb)) !== 0) return false;
  }
  return true;
}

/** "(Mecca time)", "New York time": the place that a time is told of. */
function namesZone(tokens: readonly Token[], index: number): boolean {
  if (!isCapitalised(tokens[index])) return false;
  return [1, 2].some((ahead) => tokens[index + ahead]?.lower === "time");
}

/** A line of nothing but a date, a time and the words that go with them. */
function isDateline(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first > MAX_DATELINE) return false;
  let numbers = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "number") numbers++;
    else if (
      token.kind === "word" &&
      !DATE_WORDS.has(token.lower) &&
      !namesZone(tokens, i) &&
      (token.classes & (WORD.month | WORD.weekday | WORD.partOfDay)) === 0
    ) {
      return false;
    }
  }
  return numbers > 0;
}

/** What English words say of a block: byline, dateline or caption. */
export const englishBlockCue: BlockCue = (tokens, first, end) => {
  if (isByline(tokens, first, end)) return "byline";
  if (isDateline(tokens, first, end)) return "dateline";
  if (opensCaption(tokens, first, end) || endsInCredit(tokens, first, end)) return "caption";
  return undefined;
};
