import type { MentionReading } from "../../mention-reading.ts";
import { type EnglishText, isA } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";

/** Words with which a text tells that somebody took an office, left it, or held it at another time. */
const CHANGE = new Set(
  "former formerly previously then once ex became become becomes becoming appointed appointment appoints named names nominated nominee nomination promoted promotion moved moves replaced replaces replacing succeeded succeeds successor predecessor resigned resigns resignation stepped sworn elected re-elected reelected election defected reshuffle reshuffled sacked fired dismissed ousted demoted transferred swapped took takes assumed assumes served serving serves until since later earlier when while as tenure stint career acting interim incoming outgoing ago joined left retired double dual doubles concurrently also both".split(
    " ",
  ),
);

const MAX_TOKENS = 80;

function tellsChange(t: EnglishText, sentence: number): boolean {
  const { first = 0, end = 0 } = t.sentences[sentence] ?? {};
  for (let i = first; i < Math.min(end, first + MAX_TOKENS); i++) {
    const token = t.tokens[i];
    if (!token) break;
    if (CHANGE.has(token.lower)) return true;
    // "in 2011": another year than the text's own.
    const year = token.kind === "number" && /^(?:19|20)\d\d$/.test(token.text);
    if (year && isA(t, i - 1, WORD.preposition)) return true;
  }
  return false;
}

/**
 * Marks the mentions whose sentence tells of a change of office or of another time. Only those of
 * names with two titles or more are looked at: nobody asks it of others.
 */
export function markToldChanges(t: EnglishText, mentions: readonly MentionReading[]): void {
  const offices = new Map<string, Set<string>>();
  const lastWord = ({ words }: MentionReading) => words.at(-1)?.form ?? "";
  for (const mention of mentions) {
    if (mention.titles.length === 0) continue;
    const told = offices.get(lastWord(mention)) ?? new Set<string>();
    for (const { office } of mention.titles) told.add(office);
    offices.set(lastWord(mention), told);
  }
  for (const mention of mentions) {
    if ((offices.get(lastWord(mention))?.size ?? 0) < 2) continue;
    mention.tellsChange = tellsChange(t, mention.sentence);
  }
}
