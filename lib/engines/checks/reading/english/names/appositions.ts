import type { TitleReading } from "../../mention-reading.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { countryOfWord } from "./affiliations.ts";
import { officeRoles } from "./office-roles.ts";
import { isOfficeTail, isOfficeWord, isQualifier, officeWord } from "./titles.ts";

const REACH = 14;

/** The title that these tokens make; undefined where they hold no word of an office. */
export function titleReading(t: EnglishText, first: number, end: number): TitleReading | undefined {
  const words: string[] = [];
  let of: string | undefined;
  let qualified = false;
  let office = false;
  for (let i = first; i < end; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word") continue;
    const place = t.placeAt.get(i);
    if (place) {
      of ??= place.code;
      i = place.end - 1;
    } else if (countryOfWord(token.text)) of ??= countryOfWord(token.text);
    else if (isQualifier(token.lower)) qualified = true;
    else if (isOfficeWord(t, i)) {
      office = true;
      words.push(officeWord(token.lower));
    } else if (!isA(t, i, WORD.determiner | WORD.conjunction) && token.lower !== "'s") {
      words.push(officeWord(token.lower));
    }
  }
  if (!office) return undefined;
  while (words.at(-1) === "of" || words.at(-1) === "for") words.pop();
  const name = words.join(" ");
  const title: TitleReading = {
    ...spanOf(t, first, end),
    office: name,
    roles: officeRoles(name),
    qualified,
  };
  if (of) title.of = of;
  return title;
}

/** The end of the noun phrase of an office that begins at `first`; `first` where it is none. */
function officeEnd(t: EnglishText, first: number): number {
  let office = -1;
  let i = first;
  for (; i < first + REACH; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || token.gap === "blank") break;
    if (isOfficeWord(t, i)) office = i;
    else if (token.lower === "and" && office === i - 1 && goesOnWithOffice(t, i + 1)) continue;
    else if (token.lower === "of" || token.lower === "for") {
      if (office < 0) break;
      return tailEnd(t, i);
    } else if (isA(t, i, WORD.preposition | WORD.relative | WORD.conjunction | WORD.pronoun)) break;
    else if (isA(t, i, WORD.auxiliary | WORD.pastVerb | WORD.presentVerb)) break;
  }
  return office < 0 || office < i - 1 ? first : i;
}

/** "prime minister and *finance minister*": one more office, within three words. */
function goesOnWithOffice(t: EnglishText, first: number): boolean {
  for (let i = first; i < first + 3; i++) {
    if (isOfficeWord(t, i)) return true;
    if (t.tokens[i]?.kind !== "word" || isA(t, i, WORD.determiner)) return false;
  }
  return false;
}

/** The end of "of foreign affairs", "for the interior", "of Qatar" that begins at `at`. */
function tailEnd(t: EnglishText, at: number): number {
  let i = at + 1;
  for (; i < at + 8; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word") break;
    const place = t.placeAt.get(i);
    if (place) i = place.end - 1;
    else if (isA(t, i, WORD.determiner) || isCapitalised(token) || isOfficeTail(token.lower))
      continue;
    else if (token.lower === "and" && isOfficeTail(lowerAt(t, i + 1))) continue;
    // "Secretary of state *for* health".
    else if (token.lower === "for" && isOfficeTail(lowerAt(t, i - 1))) continue;
    else break;
  }
  return i;
}

/** Whether a phrase that begins here is told of the name before the comma, as "the minister of …". */
function beginsApposition(t: EnglishText, at: number): boolean {
  const token = t.tokens[at];
  if (token?.kind !== "word") return false;
  return (
    isA(t, at, WORD.determiner) ||
    t.placeAt.has(at) ||
    countryOfWord(token.text) !== undefined ||
    isOfficeWord(t, at) ||
    isQualifier(token.lower)
  );
}

/** "X, the minister of …,": the office told behind the name that ends at `end`. */
export function titleAfter(t: EnglishText, end: number): TitleReading | undefined {
  if (t.tokens[end]?.text !== ",") return undefined;
  // "Reed, 34, a baker": an age may stand between.
  const from =
    t.tokens[end + 1]?.kind === "number" && t.tokens[end + 2]?.text === "," ? end + 3 : end + 1;
  if (!beginsApposition(t, from)) return undefined;
  const stop = officeEnd(t, from);
  const mark = t.tokens[stop];
  if (stop === from || (mark?.kind !== "mark" && !isA(t, stop, WORD.relative))) return undefined;
  // "Netanyahu, the Emir of Qatar, Sheikh Tamim": a list, and the office is another's.
  const next = mark?.text === "," ? t.tokens[stop + 1] : undefined;
  if (isCapitalised(next) || next?.lower === "and") return undefined;
  return titleReading(t, from, stop);
}

/** The office's own word in a title that ends before `end`: "*Minister* for Foreign Affairs and Trade". */
function officeBefore(t: EnglishText, end: number): number {
  if (isOfficeWord(t, end - 1)) return end - 1;
  for (let i = end - 1; i > end - 8 && i > 0; i--) {
    const token = t.tokens[i];
    if (token?.kind !== "word") return -1;
    if (token.lower === "of" || token.lower === "for") return isOfficeWord(t, i - 1) ? i - 1 : -1;
    const tail = isOfficeTail(token.lower) || isCapitalised(token) || token.lower === "and";
    if (!tail && !isA(t, i, WORD.determiner)) return -1;
  }
  return -1;
}

/** "the defence minister, X,": the office told before the comma in front of the name. */
export function titleBeforeComma(t: EnglishText, first: number): TitleReading | undefined {
  if (t.tokens[first - 1]?.text !== ",") return undefined;
  const office = officeBefore(t, first - 1);
  for (let i = office; i > office - 9 && i >= 0; i--) {
    const token = t.tokens[i];
    const apart = i < office && t.tokens[i + 1]?.gap !== "space" && lowerAt(t, i + 1) !== "'s";
    if (token?.kind !== "word" || apart) return undefined;
    if (isA(t, i, WORD.determiner) || t.placeAt.has(i)) {
      return t.tokens[i - 1]?.text === "," ? undefined : titleReading(t, i, first - 1);
    }
    if (isA(t, i, WORD.preposition | WORD.auxiliary | WORD.pastVerb | WORD.conjunction))
      return undefined;
  }
  return undefined;
}
