import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import type { Stop } from "./chunks.ts";
import type { ItemList, LabelledChunk, ListItem } from "./listed.ts";

/** "name": the items are names; "role": persons told by what they are ("a baker and his son"). */
type Mode = "name" | "role";

/** What a chunk is to the list: an item, part of the item before it, the list's end, "and others". */
type Part = "item" | "belongs" | "end" | "others";

interface Context {
  t: EnglishText;
  chunks: readonly LabelledChunk[];
  mode: Mode;
  /** Some country or state stands as an item by itself, so that they are what is listed. */
  listsPlaces: boolean;
}

function isPlace({ label }: LabelledChunk): boolean {
  return label.kind === "country" || label.kind === "state";
}

function isName(chunk: LabelledChunk): boolean {
  return chunk.label.kind === "name" || isPlace(chunk);
}

function isCoordinated({ separator }: LabelledChunk): boolean {
  return separator === "and" || separator === "comma-and";
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
  if (listsPlaces || !previous || chunk.separator !== "comma" || !isPlace(chunk)) return false;
  if (previous.label.kind === "tail") return isCapitalised(t.tokens[previous.end - 1]);
  return previous.label.kind === "name";
}

function partOf(context: Context, k: number): Part {
  const chunk = context.chunks[k] as LabelledChunk;
  const { kind } = chunk.label;
  if (k === 0) return "item";
  if (kind === "others") return "others";
  if (kind === "tail" && isA(context.t, chunk.first, WORD.auxiliary | WORD.presentVerb))
    return "end";
  if (kind === "age" || kind === "suffix" || isPlaceOf(context, k)) return "belongs";
  const quoted = kind === "quoted" && context.chunks[0]?.label.kind === "quoted";
  if (isCoordinated(chunk))
    return kind === "tail" || (kind === "quoted" && !quoted) ? "end" : "item";
  if (context.mode === "name" ? isName(chunk) : kind === "role" || kind === "common") return "item";
  if (quoted || kind === "counted") return "item";
  return goesOn(context, k) ? "belongs" : "end";
}

/** Whether a country or state stands where it cannot be part of a town's name. */
function hasPlaceOfItsOwn(chunks: readonly LabelledChunk[]): boolean {
  return chunks.some((chunk, k) => {
    const previous = chunks[k - 1];
    return isPlace(chunk) && (chunk.separator !== "comma" || (previous && isPlace(previous)));
  });
}

/** Whether the next chunk is one more name under the same title. */
function isFollowedByName(chunks: readonly LabelledChunk[], k: number): boolean {
  const next = chunks[k + 1];
  return next !== undefined && next.label.kind === "name";
}

/** Further names after the last item leave open which "and" was the list's. */
function isDoubtfulEnd(context: Context, k: number): boolean {
  const chunk = context.chunks[k] as LabelledChunk;
  return isName(chunk) && (isCoordinated(chunk) || goesOn(context, k));
}

/**
 * Reads a list whose items are names, or persons told by what they are. Ages, places, suffixes and
 * roles between commas belong to the name before them; where a role might be an item of its own,
 * the total with it is kept as an alternative.
 */
export function readNameItems(
  t: EnglishText,
  chunks: readonly LabelledChunk[],
  stopped: { end: number; stop: Stop },
  mode: Mode,
): ItemList | undefined {
  const context: Context = { t, chunks, mode, listsPlaces: hasPlaceOfItsOwn(chunks) };
  const items: ListItem[] = [];
  const kinds = new Set<string>();
  let more = 0;
  let fewer = 0;
  let sure = true;
  let persons = mode === "role";
  let coordinated = false;
  let open = false;
  let closed = stopped.stop !== "colon";
  let end = stopped.end;
  for (const [k, chunk] of chunks.entries()) {
    const { label } = chunk;
    const part = partOf(context, k);
    if (part === "others") open = true;
    if (label.kind === "age" || label.titled) persons = true;
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
    if (isPlace(chunk) && chunks[k - 1]?.label.kind === "name" && chunk.separator === "comma")
      fewer++;
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
    if (isCoordinated(chunk) && !(label.shared && isFollowedByName(chunks, k))) coordinated = true;
    if (label.verbFollows) {
      closed = false;
      end = label.end;
      break;
    }
  }
  if (items.length < 2 && !(items[0] && items[0].weight > 1)) return undefined;
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  const alternatives = [
    ...Array.from({ length: more }, (_, index) => total + index + 1),
    ...Array.from({ length: fewer }, (_, index) => total - index - 1),
    ...(total === items.length ? [] : [items.length]),
  ];
  const kind = kinds.size === 1 && kinds.has("country") ? "country" : mode;
  return { items, kind, persons, alternatives, sure, coordinated, closed, open, end };
}
