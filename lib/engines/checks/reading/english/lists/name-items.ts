import { isCapitalised } from "../../scan-tokens.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import type { Stop } from "./chunks.ts";
import { isInstitution } from "./joined-names.ts";
import type { ItemList, LabelledChunk, ListItem } from "./listed.ts";
import { isCoordinated, isName, isPlace, placesAreItems } from "./place-items.ts";

/** What is known of a list before it is read. */
interface Expected {
  /** "name": the items are names; "role": persons told by what they are ("a baker and his son"). */
  mode: "name" | "role";
  /** What is listed, in the singular; "" where the text does not tell. */
  unit: string;
}

/** What a chunk is to the list: an item, part of the item before it, the list's end, "and others". */
type Part = "item" | "belongs" | "end" | "others";

interface Context extends Expected {
  t: EnglishText;
  chunks: readonly LabelledChunk[];
  /** Countries and states stand as items, not as part of a town's name. */
  listsPlaces: boolean;
}

/** Whether a later chunk is still an item: the commas up to it set off what belongs to this one. */
function goesOn({ t, chunks, mode }: Context, after: number): boolean {
  for (let k = after + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as LabelledChunk;
    const { kind } = chunk.label;
    const person = kind === "counted" || kind === "others" || kind === "role";
    if (isCoordinated(chunk)) return isName(chunk) || person;
    if (mode === "name" && isName(chunk)) return true;
    // "…, died, said officials in …": a second verb is no longer the list.
    if (kind === "tail" && isA(t, chunk.first, WORD.pastVerb | WORD.auxiliary)) return false;
  }
  return false;
}

/** "Portland, Oregon", "Tom Reed, of Dayton, Ohio": the place belongs to the name before it. */
function isPlaceOf({ t, chunks, listsPlaces }: Context, k: number): boolean {
  const chunk = chunks[k] as LabelledChunk;
  const previous = chunks[k - 1];
  if (!previous || chunk.separator !== "comma" || !isPlace(chunk)) return false;
  if (previous.label.kind === "tail") return isCapitalised(t.tokens[previous.end - 1]);
  return !listsPlaces && previous.label.kind === "name";
}

/** "Ann Lee, *of Leeds*", "Bo Roe, 41, *from York*": where the one named before is from. */
function isHomeOf({ t, chunks }: Context, k: number): boolean {
  const chunk = chunks[k] as LabelledChunk;
  const previous = chunks[k - 1]?.label.kind;
  const from =
    /^(?:of|from)$/.test(lowerAt(t, chunk.first)) && isCapitalised(t.tokens[chunk.first + 1]);
  return from && chunk.separator === "comma" && (previous === "name" || previous === "age");
}

function partOf(context: Context, k: number): Part {
  const chunk = context.chunks[k] as LabelledChunk;
  const { kind } = chunk.label;
  if (k === 0) return "item";
  if (kind === "others") return "others";
  if (kind === "tail" && isA(context.t, chunk.first, WORD.auxiliary | WORD.presentVerb))
    return "end";
  if (kind === "age" || kind === "suffix" || isPlaceOf(context, k)) return "belongs";
  if (kind === "tail" && isHomeOf(context, k)) return "belongs";
  const quoted = kind === "quoted" && context.chunks[0]?.label.kind === "quoted";
  if (isCoordinated(chunk))
    return kind === "tail" || (kind === "quoted" && !quoted) ? "end" : "item";
  if (context.mode === "name" ? isName(chunk) : kind === "role" || kind === "common") return "item";
  if (quoted || kind === "counted") return "item";
  return goesOn(context, k) ? "belongs" : "end";
}

/** Whether one more name under the same title follows, ages and towns aside. */
function isFollowedByName(chunks: readonly LabelledChunk[], k: number): boolean {
  let i = k + 1;
  while (chunks[i]?.label.kind === "age" || chunks[i]?.label.kind === "suffix") i++;
  return chunks[i]?.label.kind === "name";
}

/** "Sens. Ann Cole *and Bo Dow*, Mayor Cy Ely, and …": the "and" of a group inside the list. */
function isInnerGroup(chunks: readonly LabelledChunk[], k: number, shared: boolean): boolean {
  const later = chunks.slice(k + 1);
  const last = later.findIndex(({ separator }) => separator === "comma-and");
  return shared && last >= 0 && later.slice(0, last + 1).every((chunk) => isName(chunk));
}

/** Further names after the last item leave open which "and" was the list's. */
function isDoubtfulEnd(context: Context, k: number): boolean {
  const chunk = context.chunks[k] as LabelledChunk;
  return isName(chunk) && (isCoordinated(chunk) || goesOn(context, k));
}

/** "the Bureau of Alcohol, Tobacco and Firearms": a comma may stand inside the name of a body. */
function isBodyCut({ t, chunks }: Context, k: number): boolean {
  const [chunk, next] = [chunks[k], chunks[k + 1]];
  if (!chunk || !next || lowerAt(t, chunk.first) !== "the" || next.label.kind !== "name")
    return false;
  if (lowerAt(t, next.first) === "the") return false;
  for (let i = chunk.label.first; i < chunk.label.end; i++) {
    if (isInstitution(lowerAt(t, i)) && /^(?:of|for|on)$/.test(lowerAt(t, i + 1))) return true;
  }
  return false;
}

function readItems(context: Context, stopped: { end: number; stop: Stop }): ItemList | undefined {
  const { chunks, mode, unit } = context;
  const items: ListItem[] = [];
  const kinds = new Set<string>();
  /** How many items a role between commas follows. */
  const described = new Set<number>();
  let more = 0;
  let fewer = 0;
  let sure = true;
  let persons = mode === "role";
  let coordinated = false;
  /** A title in the plural stands before the names that are read now. */
  let shared = false;
  let open = false;
  let closed = stopped.stop !== "colon";
  let end = stopped.end;
  for (const [k, chunk] of chunks.entries()) {
    const { label } = chunk;
    const part = partOf(context, k);
    if (part === "others") open = true;
    if (label.kind === "age" || label.titled) persons = true;
    if (label.kind === "role" && chunk.separator === "comma") described.add(items.length);
    if (part === "belongs") {
      if (label.kind !== "age" && label.kind !== "suffix" && label.kind !== "tail") {
        if (!isPlace(chunk)) more++;
      }
      continue;
    }
    if (part === "others" && !coordinated) {
      coordinated = isCoordinated(chunk);
      continue;
    }
    if (part !== "item" || coordinated) {
      if (part === "item" && isDoubtfulEnd(context, k)) sure = false;
      end = chunk.first - 1;
      closed = true;
      break;
    }
    if (chunk.joined) more++;
    if (isBodyCut(context, k)) sure = false;
    if (label.kind === "common") {
      fewer++;
      if (mode === "name") sure = false;
    }
    if (label.kind === "role" && mode === "name") {
      // "a lawyer and a father of two" goes on with an apposition; "and a nurse" names one more.
      if (chunks[k - 1]?.label.kind === "role") sure = false;
      more++;
    }
    if (label.weight === undefined) sure = false;
    if (isName(chunk) && !label.pure && !label.verbFollows) sure = false;
    items.push({ first: label.first, end: label.end, weight: label.weight ?? 1 });
    kinds.add(label.kind);
    shared ||= label.shared;
    const group = chunk.separator === "and" && isInnerGroup(chunks, k, shared);
    if (group) shared = false;
    else if (isCoordinated(chunk) && !(label.shared && isFollowedByName(chunks, k))) {
      coordinated = true;
    }
    if (label.verbFollows) {
      closed = false;
      end = label.end;
      break;
    }
  }
  if (items.length < 2 && !(items[0] && items[0].weight > 1)) return undefined;
  // Where each name has its role, the roles are no items.
  if (mode === "name" && described.size === items.length && kinds.size === 1) more = 0;
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  // "Four people: the pilot, his wife and two children" can only be counted as persons.
  const weighed = total !== items.length && !isPersonNoun(unit);
  const alternatives = [
    ...Array.from({ length: more }, (_, index) => total + index + 1),
    ...Array.from({ length: fewer }, (_, index) => total - index - 1),
    ...(weighed ? [items.length] : []),
  ];
  const kind = kinds.size === 1 && kinds.has("country") ? "country" : mode;
  return { items, kind, persons, alternatives, sure, coordinated, closed, open, end };
}

/**
 * Reads a list whose items are names, or persons told by what they are. Ages, places, suffixes and
 * roles between commas belong to the name before them; where a role might be an item of its own,
 * the total with it is kept as an alternative, and where a state might, so is the other reading.
 */
export function readNameItems(
  t: EnglishText,
  chunks: readonly LabelledChunk[],
  stopped: { end: number; stop: Stop },
  expected: Expected,
): ItemList | undefined {
  const places = placesAreItems(chunks, expected.unit);
  const context: Context = { ...expected, t, chunks, listsPlaces: places === "yes" };
  const list = readItems(context, stopped);
  if (!list || places !== "open") return list;
  const other = readItems({ ...context, listsPlaces: true }, stopped);
  return other ? { ...list, other } : list;
}
