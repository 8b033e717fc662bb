import { countryOfCapital } from "../../../gazetteer/capitals.ts";
import type { MentionReading } from "../../mention-reading.ts";
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
    if (town && (governs(t, town.end) || isPartyTo(t, town.first))) found.push(town);
  }
  return found;
}
