import type { LabelledChunk } from "./listed.ts";

export function isPlace({ label }: LabelledChunk): boolean {
  return label.kind === "country" || label.kind === "state";
}

export function isName(chunk: LabelledChunk): boolean {
  return chunk.label.kind === "name" || isPlace(chunk);
}

export function isCoordinated({ separator }: LabelledChunk): boolean {
  return separator === "and" || separator === "comma-and";
}

/** What may be named with its state after it: "Portland, Oregon". */
const IN_STATES = new Set(
  "city town village place location site office airport school college university campus hospital plant store shop factory base station community suburb destination venue prison mosque church hotel clinic mill mine stadium".split(
    " ",
  ),
);
const PLACES = new Set(
  "county state country nation province territory member government".split(" "),
);

/** Whether a country or state stands where it cannot be part of a town's name. */
function hasPlaceOfItsOwn(chunks: readonly LabelledChunk[]): boolean {
  return chunks.some((chunk, k) => {
    const previous = chunks[k - 1];
    return isPlace(chunk) && (chunk.separator !== "comma" || (previous && isPlace(previous)));
  });
}

/** Whether each name up to the last item has a country or state after it. */
function eachHasItsPlace(chunks: readonly LabelledChunk[]): boolean {
  let last = false;
  for (const [k, chunk] of chunks.entries()) {
    if (isPlace(chunk)) {
      if (last) return true;
      continue;
    }
    if (chunk.label.kind !== "name") continue;
    if (last) return true;
    const next = chunks[k + 1];
    if (!next || !isPlace(next) || next.separator !== "comma") return false;
    last = isCoordinated(chunk);
  }
  return last;
}

/**
 * Whether the countries and states of a list are items of it ("yes"), belong to the towns before
 * them ("no"), or may be either ("open"): "Albany, Georgia and Troy" names two towns, or three.
 */
export function placesAreItems(
  chunks: readonly LabelledChunk[],
  unit: string,
): "yes" | "no" | "open" {
  if (!chunks.some((chunk) => isPlace(chunk) && chunk.separator === "comma")) return "yes";
  if (PLACES.has(unit) || hasPlaceOfItsOwn(chunks)) return "yes";
  if (eachHasItsPlace(chunks)) return "no";
  return unit === "" || IN_STATES.has(unit) ? "open" : "yes";
}
