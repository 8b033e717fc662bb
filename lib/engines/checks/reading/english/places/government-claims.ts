import { countryOfCapital } from "../../../gazetteer/capitals.ts";
import type { MentionReading } from "../../mention-reading.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { isLocative } from "../names/name-words.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import type { Town, TownIndex } from "./towns.ts";

/** What governments do and cities do not. */
const GOVERNS = new Set(
  "said says insists insisted warned warns accused accuses denied denies rejected rejects agreed agrees announced announces vowed vows demanded demands condemned condemns threatened threatens imposed imposes lifted signed recognised recognized recognises recognizes wants wanted hopes hoped fears feared believes believed argues argued claims claimed refused refuses retaliated retaliates ratified proposed proposes urged urges offered insinuated summoned summons expelled expels sanctioned maintains maintained considers denounced denounces pledged pledges approved backed backs supports supported opposes opposed seeks sought deems deemed".split(
    " ",
  ),
);
/** Nouns whose "of", "with", "on" or "against" is followed by a state. */
const OF_STATES = new Set(
  "trial demand demands response refusal policy policies position stance accusation accusations prosecution indictment condemnation isolation decision ties relations talks negotiations agreement deal alliance war dispute row tension tensions dialogue cooperation co-operation pressure sanctions leverage rift détente rapprochement standoff complaint".split(
    " ",
  ),
);
const LINKS = new Set(["of", "with", "on", "against", "between", "from"]);

function governs(t: EnglishText, end: number): boolean {
  if (GOVERNS.has(lowerAt(t, end))) return true;
  const helped = ["has", "had", "have", "will", "would"].includes(lowerAt(t, end));
  return helped && isA(t, end + 1, WORD.pastVerb) && GOVERNS.has(lowerAt(t, end + 1));
}

const PUTS_THERE = new Set(["of", "for", "off", "between"]);
/** In tokens: so far back a list of towns is followed. */
const LIST_REACH = 8;

/** "Officials in Ankara said", "traders in Tokyo and Seoul agreed": the verb has another subject. */
function isWhereItIs(t: EnglishText, first: number): boolean {
  const isLink = (lower: string) => isLocative(lower) || PUTS_THERE.has(lower);
  const before = lowerAt(t, first - 1);
  if (before !== "and" && before !== "or") return isLink(before);
  for (let i = first - 2; i > first - LIST_REACH; i--) {
    if (isCapitalised(t.tokens[i]) && !isLink(lowerAt(t, i))) continue;
    if (lowerAt(t, i) !== ",") return isLink(lowerAt(t, i));
  }
  return false;
}

function isPartyTo(t: EnglishText, first: number): boolean {
  return LINKS.has(lowerAt(t, first - 1)) && OF_STATES.has(lowerAt(t, first - 2));
}

/** Every capital that the text lets speak, act or be tried as a government. */
export function readGovernmentClaims(
  t: EnglishText,
  mentions: readonly MentionReading[],
  towns: TownIndex,
  tokenAt: (offset: number) => number,
): Town[] {
  // Names come again and again: each is looked up once.
  const capitals = new Map<string, boolean>();
  const isCapital = (name: string): boolean => {
    const known = capitals.get(name) ?? countryOfCapital(name) !== undefined;
    capitals.set(name, known);
    return known;
  };
  const found: Town[] = [];
  for (const { start, end, words, kind, headline, use } of mentions) {
    if (words.length > 2 || headline || kind === "organisation" || use === "location") continue;
    if (!isCapital(t.text.slice(start, end))) continue;
    const town = towns.at(tokenAt(start));
    if (!town) continue;
    const acts = governs(t, town.end) && !isWhereItIs(t, town.first);
    if (acts || isPartyTo(t, town.first)) found.push(town);
  }
  return found;
}
