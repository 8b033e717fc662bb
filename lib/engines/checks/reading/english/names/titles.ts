import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { englishClassesOf, WORD } from "../text/word-classes.ts";
import { countryOfWord } from "./affiliations.ts";
import { isAdjectiveOfPeople } from "./demonyms.ts";
import { isGivenName } from "./given-names.ts";
import { isBodyWord, isNameSuffix, isTitleWord } from "./name-words.ts";
import { isPersonNoun } from "./person-nouns.ts";

/** What an office goes on with behind its noun: "Minister for *Foreign Affairs*". */
const TAILS = new Set(
  "state states defense defence treasury commerce staff interior labor labour education energy homeland security health affairs house senate commons navy army force air police national foreign home finance justice transport transportation agriculture trade environment culture veterans opposition majority minority party union parliament assembly court supreme district city county committee republic assistant principal general elect emeritus designate council cabinet economy industry tourism petroleum planning development information communications sport sports religious social employment migration immigration intelligence exchequer lancaster".split(
    " ",
  ),
);

/** Whether the token is a word of an office or role: "minister", "ayatollah". */
export function isOfficeWord(t: EnglishText, index: number): boolean {
  if (isA(t, index, WORD.title)) return true;
  const lower = lowerAt(t, index);
  if (isTitleWord(lower)) return true;
  // "Mayor-nominate", "ex-president", "president-elect".
  const hyphen = lower.indexOf("-");
  if (hyphen < 0) return false;
  const parts = [lower.slice(0, hyphen), lower.slice(hyphen + 1)];
  return parts.some((part) => isTitleWord(part) || (englishClassesOf(part) & WORD.title) !== 0);
}

function isName(t: EnglishText, index: number, end: number): boolean {
  const token = t.tokens[index];
  return index < end && token?.kind === "word" && !isNameSuffix(token.text);
}

/** Titles that are given names as well: "Edna Earl Eaton". */
const GIVEN_TOO = new Set(
  "earl dean duke king prince judge major baron bishop page marshal count".split(" "),
);

/** The last title word in the run that a name can follow; -1 where none does. */
function lastTitleWord(t: EnglishText, first: number, end: number, opens: boolean): number {
  let last = -1;
  for (let i = first; i + 1 < end; i++) {
    const lower = lowerAt(t, i);
    const role =
      isOfficeWord(t, i) || (opens && i === first && isPersonNoun(lower) && !isGivenName(lower));
    // "Stephen King", "Martin Luther King Jr.": behind a given name it is a surname.
    const surname =
      i > first && last < 0 && isGivenName(lowerAt(t, i - 1)) && !isOfficeWord(t, i - 1);
    const given = i > first && last < 0 && GIVEN_TOO.has(lower);
    if (role && !surname && !given && isName(t, i + 1, end)) last = i;
  }
  return last;
}

/**
 * Where the name begins in a run: behind "US Secretary of Defense", at `first` where no title
 * stands before it, at `end` where the run is nothing but a title ("Emir of Qatar").
 */
export function titleEnd(t: EnglishText, first: number, end: number, opens: boolean): number {
  const last = lastTitleWord(t, first, end, opens);
  if (last < 0) {
    // "Republican Richard Nixon", "Briton Ann Cole".
    const person = isGivenName(lowerAt(t, first + 1)) && first + 2 < end;
    if (person && isAdjectiveOfPeople(t.tokens[first]?.text ?? "")) return first + 1;
    return isOfficeWord(t, end - 1) && !isGivenName(lowerAt(t, first)) ? end : first;
  }
  // "Justice Department", "Prime Minister's Office": a body, not a person.
  if (isBodyWord(lowerAt(t, end - 1)) && !isGivenName(lowerAt(t, last + 1))) return first;
  let i = last + 1;
  while (i < end) {
    const lower = lowerAt(t, i);
    if (lower === "of" || lower === "for" || lower === "and" || lower === "&") {
      i++;
      if (lowerAt(t, i) === "the") i++;
      const place = t.placeAt.get(i);
      i = place && place.end <= end ? place.end : i + 1;
      continue;
    }
    const more = i + 1 < end;
    if (TAILS.has(lower) && more) i++;
    else if (t.placeAt.has(i) && more && lowerAt(t, i + 1) === "of") i++;
    else break;
  }
  // "Secretary General": an office to its end.
  const onlyOffice = i === end - 1 && isOfficeWord(t, i) && !isGivenName(lowerAt(t, i));
  return onlyOffice ? end : Math.min(i, end);
}

const BACK = 7;

/**
 * Where a title in lower case before the name begins ("prime minister", "the former Israeli defence
 * minister"); `first` where none stands there.
 */
export function titleStart(t: EnglishText, first: number): number {
  if (!isOfficeWord(t, first - 1) || t.tokens[first]?.gap !== "space") return first;
  let start = first - 1;
  for (let i = first - 2; i >= 0 && i > first - BACK; i--) {
    const token = t.tokens[i];
    const gap = t.tokens[i + 1]?.gap;
    if (token?.kind !== "word" || gap !== "space" || t.startsBlock.has(i + 1)) break;
    const inner =
      isOfficeWord(t, i) ||
      TAILS.has(token.lower) ||
      isBodyWord(token.lower) ||
      countryOfWord(token.text) !== undefined ||
      QUALIFIERS.has(token.lower);
    const place = t.placeAt.get(i);
    if (!inner && !place) break;
    start = i;
  }
  return start;
}

const QUALIFIERS = new Set(
  "former then acting interim incoming outgoing new ex late then-president ex-president departing caretaker designate nominee elect would-be future onetime one-time longtime ousted deposed exiled retired retiring deputy vice previous current shadow assistant".split(
    " ",
  ),
);

/** Those after which the office is not simply held: "former", "shadow", "acting". */
const NOT_HELD = new Set(
  "former then acting interim incoming outgoing new ex late departing caretaker designate nominee elect would-be future onetime one-time ousted deposed exiled retired retiring previous shadow candidate candidates president-elect governor-elect mayor-elect".split(
    " ",
  ),
);

/** Whether the word says that the office before a name is not simply held. */
export function isQualifier(lower: string): boolean {
  return NOT_HELD.has(lower) || lower.startsWith("ex-") || lower.startsWith("then-");
}

const ONE_SPELLING = new Map(
  Object.entries({
    defence: "defense",
    labour: "labor",
    "sen.": "senator",
    "sens.": "senator",
    "rep.": "representative",
    "reps.": "representative",
    "gov.": "governor",
    "gen.": "general",
    "col.": "colonel",
    "lt.": "lieutenant",
    "maj.": "major",
    "capt.": "captain",
    "sgt.": "sergeant",
    "adm.": "admiral",
    "brig.": "brigadier",
    "prof.": "professor",
    dr: "doctor",
    "dr.": "doctor",
    pm: "prime minister",
    premier: "prime minister",
    mp: "member of parliament",
    adviser: "advisor",
    sheik: "sheikh",
    co: "co",
  }),
);

/** One spelling for a word of an office: "defence" and "defense", "Sen." and "senator". */
export function officeWord(lower: string): string {
  return ONE_SPELLING.get(lower) ?? lower;
}

/** Whether a word goes on an office behind its noun: "affairs", "state". */
export function isOfficeTail(lower: string): boolean {
  return TAILS.has(lower);
}
