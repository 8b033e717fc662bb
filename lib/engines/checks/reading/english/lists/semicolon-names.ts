import type { EnglishText } from "../text/english-text.ts";
import { labelChunk } from "./chunk-labels.ts";
import { cutChunks } from "./chunks.ts";
import { type ItemList, type ListItem, partedList } from "./listed.ts";

/**
 * Reads names that semicolons part, each with what belongs to it: "Jon, of Leeds; Bea, of York; and
 * Cy, of Hull". The list ends before a part that names nobody ("; and six grandchildren"). Undefined
 * where the first part holds more than one name: then semicolons part whole lists.
 */
export function readSemicolonNames(
  t: EnglishText,
  first: number,
  end: number,
  limit: number,
): ItemList | undefined {
  const cut = cutChunks(t, first, end, { semicolons: true, limit });
  const items: ListItem[] = [];
  let stop = cut.end;
  for (const part of cut.chunks) {
    const inner = cutChunks(t, part.first, part.end, { semicolons: false, limit: 6 }).chunks;
    const labels = inner.map((chunk) => labelChunk(t, chunk));
    const [name, ...details] = labels;
    const named = name?.kind === "name" && !name.verbFollows;
    const several = details.some(
      ({ kind }, k) => kind === "name" && inner[k + 1]?.separator !== "comma",
    );
    if (!named || several) {
      stop = part.first - 1;
      break;
    }
    items.push({ first: name.first, end: name.end, weight: 1 });
  }
  if (items.length < 2) return undefined;
  return { ...partedList(items, stop), kind: "name", persons: true, separated: true };
}
