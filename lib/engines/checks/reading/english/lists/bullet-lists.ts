import { bulletWidth } from "../../blocks.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { phrasesBySentence } from "../text/phrases-in.ts";
import type { Sentence } from "../text/sentences.ts";
import { isAbstractNoun } from "./abstract-nouns.ts";
import { readBulletedLines } from "./bulleted-lines.ts";
import type { CountPhrase } from "./count-phrases.ts";
import type { Enumeration, ItemList } from "./listed.ts";
import { readNumberedHeads } from "./numbered-heads.ts";

/** What articles count in their headlines, beside reasons, questions and rules. */
const HEADED = new Set(
  "takeaway moment story tip myth trend chart name player team book film".split(" "),
);

/** Numbered lines further down, where the headline counts points, reasons or the like. */
function readHeads(
  t: EnglishText,
  sentence: Sentence,
  inside: readonly CountPhrase[],
): ItemList | undefined {
  const [phrase] = inside;
  const headline = sentence.block === 0 && inside.length === 1;
  if (!phrase || !headline || !(HEADED.has(phrase.unit) || isAbstractNoun(phrase.unit))) {
    return undefined;
  }
  return readNumberedHeads(t, sentence.block + 1);
}

/** Lists set as lines of their own under the sentence that counts them: "Three reasons:". */
export function readBulletLists(t: EnglishText, phrases: readonly CountPhrase[]): Enumeration[] {
  const found: Enumeration[] = [];
  for (const { sentence, inside } of phrasesBySentence(t.sentences, phrases)) {
    const nextBlock = sentence.block + 1;
    const nextStart = t.blockStarts[nextBlock];
    if (nextStart !== sentence.end) continue;
    if (bulletWidth(t.tokens, sentence.first) > 0) continue;
    const set = bulletWidth(t.tokens, nextStart) > 0 ? readBulletedLines(t, nextBlock) : undefined;
    const heads = set ? undefined : readHeads(t, sentence, inside);
    const list = set ?? heads;
    if (!list) continue;
    const fitting = inside.find((phrase) => phrase.count === list.items.length);
    const phrase = fitting ?? (inside[inside.length - 1] as CountPhrase);
    // "Three demands:", "The union has three demands.", "Here are three demands of the union"
    const last = t.tokens[sentence.end - 1];
    const opens =
      heads !== undefined ||
      last?.text === ":" ||
      phrase.end >= sentence.end - 1 ||
      lowerAt(t, sentence.first) === "here";
    found.push({
      phrase,
      list,
      link: "bullets",
      sure: opens && inside.length === 1 && lowerAt(t, phrase.first) !== "both",
    });
  }
  return found;
}
