import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { listLimit, phrasesBySentence } from "../text/phrases-in.ts";
import type { CountPhrase } from "./count-phrases.ts";
import { readItemList } from "./item-list.ts";
import type { Enumeration } from "./listed.ts";

const CHANGES = new Set(
  "change substitution switch alteration replacement signing arrival".split(" "),
);
/** What those do who come in by a change. */
const COME_IN = new Set(
  "replacing replaced replace replaces coming came come in joining joined join returning returned return starting started start arriving arrived".split(
    " ",
  ),
);
const LEADS = new Set(["with", "as", ":"]);
const REACH = 22;

/** Where the verb stands behind the names; -1 for none. */
function comingIn(t: EnglishText, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    if (COME_IN.has(lowerAt(t, i))) return i;
  }
  return -1;
}

/** "made two changes, *with Keane and Daly* replacing Byrne and Foley": those who come in by them, though not all need be named. */
export function readChangeLists(t: EnglishText, phrases: readonly CountPhrase[]): Enumeration[] {
  const found: Enumeration[] = [];
  const changes = phrases.filter(({ unit }) => CHANGES.has(unit));
  for (const { sentence, inside } of phrasesBySentence(t.sentences, changes)) {
    const [phrase] = inside;
    if (!phrase || inside.length > 1) continue;
    for (let i = phrase.end; i < Math.min(sentence.end, phrase.end + REACH); i++) {
      if (!LEADS.has(lowerAt(t, i))) continue;
      const verb = comingIn(t, i + 1, listLimit(sentence, i + 1));
      const list = verb < 0 ? undefined : readItemList(t, i + 1, verb, { phrases: false });
      if (list?.kind !== "name" || !list.coordinated || list.end !== verb) continue;
      found.push({ phrase, list, link: "partial", sure: true });
      break;
    }
  }
  return found;
}
