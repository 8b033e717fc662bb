import { areUsualSpellings } from "./alternative-spellings.ts";
import { areCommonSurnames } from "./common-surnames.ts";
import { isKnownPlace, isTown } from "./known-place.ts";
import type { NameForm, NameUse } from "./name-forms.ts";
import type { OneEdit } from "./one-edit.ts";
import { soundKey } from "./sound-key.ts";

/** Why two spellings are taken for one name, and how sure that is. */
export interface SpellingTie {
  sure: boolean;
  because: string;
}

const SHORT = 5;
const LONG = 8;
/** The letters of ", and ". */
const LIST_GAP = 6;
/** More uses of both spellings are no slip, and would take long to compare. */
const FEW = 3;

function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (each.length > 2 && b.has(each)) return true;
  return false;
}

/** Whether both stand, each in a longer name, in one sentence: two people named side by side. */
function sideBySide(a: NameForm, b: NameForm): boolean {
  const sentences = new Set(
    a.uses.filter(({ mention }) => mention.words.length > 1).map(({ mention }) => mention.sentence),
  );
  return b.uses.some(({ mention }) => mention.words.length > 1 && sentences.has(mention.sentence));
}

/** The letters of the longer spelling. */
function lettersOf(a: NameForm, b: NameForm): number {
  return Math.max(a.form.length, b.form.length);
}

/** "Parker; Barker, Marsden, Masden": names next to each other in a list are two. */
function areListed(rarely: NameForm, often: NameForm): boolean {
  if (rarely.uses.length > FEW) return false;
  return rarely.uses.some(({ mention }) =>
    often.uses.some(
      ({ mention: other }) =>
        mention.sentence === other.sentence &&
        Math.max(mention.start - other.end, other.start - mention.end) <= LIST_GAP,
    ),
  );
}

function inOneSentence(a: NameForm, b: NameForm): boolean {
  return a.uses[0]?.mention.sentence === b.uses[0]?.mention.sentence;
}

/** "Hansen was held after Hanson, a waiter, called": two surnames that meet once are two people's. */
function areToldApart(a: NameForm, b: NameForm): boolean {
  const once = a.uses.length + b.uses.length === 2 && inOneSentence(a, b);
  return once && [a, b].every(({ alone }) => alone.length > 0 && !alone.some(isLocated));
}

function isTyping({ kind, first }: OneEdit): boolean {
  return kind === "transposed" || (kind === "doubled" && !first);
}

/** "Clark" and "Clarke", but not "Obama" and "Obamas" or "Israel" and "Israeli". */
function isSilentE(a: NameForm, b: NameForm): boolean {
  return a.form === `${b.form}e` || b.form === `${a.form}e`;
}

/** British and American spelling, and the brands that follow either. */
function isSForZ(a: NameForm, b: NameForm): boolean {
  return a.form.replaceAll("z", "s") === b.form.replaceAll("z", "s");
}

/** "Katherine" and "Katharine": unstressed vowels do not tell two long names apart. */
function soundAlike(a: NameForm, b: NameForm): boolean {
  const long = lettersOf(a, b) >= LONG;
  return soundKey(a.form, long) === soundKey(b.form, long);
}

/** One given name, two surnames: "Yoav Gallant" and "Yoav Galant". */
function tieOfSurnames(a: NameForm, b: NameForm, edit: OneEdit): SpellingTie | undefined {
  if (!shareOne(a.withGiven, b.withGiven) || (a.ordinary && b.ordinary)) return undefined;
  if (edit.last && !(a.person && b.person)) return undefined;
  if (!a.person && !b.person && (a.form.length < 6 || a.ordinary || b.ordinary)) return undefined;
  if (sideBySide(a, b) && edit.kind !== "transposed") return undefined;
  const grown = edit.last && edit.kind !== "replaced" && !isSilentE(a, b);
  return { sure: !grown, because: "both stand with the same given name" };
}

/** One surname, two given names: "Michele Bachmann" and "Michelle Bachmann", not Ronald and Donald. */
function tieOfGivenNames(a: NameForm, b: NameForm, edit: OneEdit): SpellingTie | undefined {
  if (!shareOne(a.withSurname, b.withSurname) || a.ordinary || b.ordinary) return undefined;
  const sameSound = soundAlike(a, b) || areUsualSpellings(a.form, b.form);
  if (a.given && b.given && !sameSound) return undefined;
  const alike = edit.kind === "transposed" || sameSound;
  if (!alike && (edit.first || edit.last || a.form.length < 6)) return undefined;
  // Two of one family are hardly named Marcus and Markus, where one of them stands twice.
  const often = Math.max(a.uses.length, b.uses.length) > 1;
  if (sideBySide(a, b) && edit.kind !== "transposed" && !(sameSound && often)) return undefined;
  return { sure: true, because: "both stand with the same surname" };
}

/** One longer name with one word in two spellings: "San Francisco" and "San Fransisco". */
function tieOfPhrases(a: NameForm, b: NameForm, edit: OneEdit): SpellingTie | undefined {
  if (a.ordinary || b.ordinary || edit.first || edit.last || (a.given && b.given)) return undefined;
  if (isSForZ(a, b) || !shareOne(a.around, b.around) || sideBySide(a, b)) return undefined;
  if (lettersOf(a, b) < (isTyping(edit) ? SHORT : 6)) return undefined;
  const sure = isTyping(edit) || a.form.length >= LONG || isTown(a) !== isTown(b);
  return { sure, because: "the rest of the name is the same" };
}

const isTitled = ({ mention }: NameUse) => mention.titles.length > 0;
const isActing = (use: NameUse) => use.mention.use === "actor" || isTitled(use);
const isLocated = ({ mention }: NameUse) => mention.use === "location";

/** A word by itself that is one slip from a person's surname: "Galant said". */
function tieToSurname(known: NameForm, bare: NameForm, edit: OneEdit): SpellingTie | undefined {
  const person = known.withGiven.size > 0 || (!known.body && known.alone.some(isActing));
  if (!person || known.ordinary || bare.ordinary) return undefined;
  if (bare.given && !isTyping(edit)) return undefined;
  if (edit.first && edit.kind !== "transposed") return undefined;
  const letters = lettersOf(known, bare);
  const acting = bare.alone.some(isActing);
  const often = known.uses.length > bare.uses.length;
  if (letters < SHORT || bare.alone.every(isLocated)) return undefined;
  if (!acting && letters < 6 && !(isTyping(edit) && often)) return undefined;
  if (isKnownPlace(bare) && !bare.alone.some(isTitled)) return undefined;
  if (edit.last && edit.kind !== "replaced" && !(isSilentE(known, bare) && acting))
    return undefined;
  // "Linda Kowalski … Kowalsky said"
  const oneSound = letters >= LONG && soundAlike(known, bare);
  if (edit.last && !(acting && (known.alone.length > 0 || oneSound))) return undefined;
  const sure = acting ? isTyping(edit) || letters > SHORT || often : isTyping(edit) || often;
  return { sure, because: "a surname nearly the same stands in the text" };
}

/** A name told in full, and a word by itself that is nearly its given name: "Deirdre". */
function tieToGivenName(full: NameForm, bare: NameForm, edit: OneEdit): SpellingTie | undefined {
  if (full.withSurname.size === 0 || bare.ordinary || full.ordinary || edit.last) return undefined;
  if (edit.first || Math.min(full.form.length, bare.form.length) < SHORT) return undefined;
  if (!isTyping(edit) && soundKey(full.form) !== soundKey(bare.form)) return undefined;
  return { sure: true, because: "a given name nearly the same stands in the text" };
}

/** A word by itself that is one slip from a country, a state or a known town: "Magnitigorsk". */
function tieToPlace(known: NameForm, bare: NameForm, edit: OneEdit): SpellingTie | undefined {
  if (!isKnownPlace(known) || isKnownPlace(bare) || known.inPerson || bare.inPerson)
    return undefined;
  if (bare.ordinary || bare.given || known.given || edit.first || edit.last) return undefined;
  const placed = isTyping(edit) || bare.alone.some(isLocated);
  if (lettersOf(known, bare) < (placed ? SHORT : 6) || bare.alone.some(isTitled)) return undefined;
  return { sure: true, because: "one is a known place and the other is not" };
}

/** Two words by themselves, long or often enough that one slip apart they are one name. */
function tieOfLongWords(a: NameForm, b: NameForm, edit: OneEdit): SpellingTie | undefined {
  if (a.ordinary || b.ordinary || a.given || b.given || edit.first || edit.last) return undefined;
  if (isSForZ(a, b) || (isKnownPlace(a) && isKnownPlace(b))) return undefined;
  // Two firms in one sentence: "Johnson & Co. sued Johnston Ltd."
  const located = isPlaced(a) || isPlaced(b);
  if (a.uses.length + b.uses.length === 2 && inOneSentence(a, b) && !located) return undefined;
  // A person and a place.
  if ((a.inPerson && isPlaced(b)) || (b.inPerson && isPlaced(a))) return undefined;
  if (a.inPerson && b.inPerson) return tieOfTwoPeople(a, b, edit);
  const letters = lettersOf(a, b);
  if (letters >= LONG) return { sure: true, because: "so long a name is hardly another one" };
  const [many, one] = a.uses.length > b.uses.length ? [a, b] : [b, a];
  if (letters < 6 || one.uses.length > 1 || many.uses.length < 2) return undefined;
  return { sure: false, because: "one spelling stands against many" };
}

/** "William Hartsfied" and Hartsfield, whose given name is another: two people, or one. */
function tieOfTwoPeople(a: NameForm, b: NameForm, edit: OneEdit): SpellingTie | undefined {
  if (sideBySide(a, b)) return undefined;
  const because = "so long a surname is hardly another one";
  if (edit.kind === "transposed" && lettersOf(a, b) >= LONG) return { sure: true, because };
  const [often, once] = a.uses.length > b.uses.length ? [a, b] : [b, a];
  const onlyInFull = once.alone.length === 0 && once.uses.length === 1 && often.alone.length > 0;
  return lettersOf(a, b) >= LONG && onlyInFull ? { sure: false, because } : undefined;
}

/** It names a place or a body somewhere. */
function isPlaced(form: NameForm): boolean {
  return form.body || isKnownPlace(form) || form.uses.some(isLocated);
}

/** A word by itself against the other spelling, in whatever the text has that one for. */
function tieOfBare(known: NameForm, bare: NameForm, edit: OneEdit): SpellingTie | undefined {
  if (bare.inPerson || bare.alone.length === 0 || areToldApart(known, bare)) return undefined;
  const place = tieToPlace(known, bare, edit);
  if (place || bare.body) return place;
  return tieToSurname(known, bare, edit) ?? tieToGivenName(known, bare, edit);
}

/** Whether two spellings one slip apart are one name, by what the text shows of both. */
export function spellingTie(a: NameForm, b: NameForm, edit: OneEdit): SpellingTie | undefined {
  const [often, rarely] = a.uses.length >= b.uses.length ? [a, b] : [b, a];
  if (a.form.replaceAll("-", "") === b.form.replaceAll("-", "")) return undefined;
  if (edit.kind !== "transposed" && areListed(rarely, often)) return undefined;
  const full = tieOfSurnames(a, b, edit) ?? tieOfGivenNames(a, b, edit);
  if (full?.sure) return full;
  const ties = [
    full,
    tieOfPhrases(a, b, edit),
    tieOfBare(often, rarely, edit),
    tieOfBare(rarely, often, edit),
    tieOfLongWords(a, b, edit),
  ].filter((tie) => tie !== undefined);
  const tie = ties.find(({ sure }) => sure) ?? ties[0];
  return tie && areCommonSurnames(a.form, b.form) ? { ...tie, sure: false } : tie;
}
