/**
 * Where `needle` begins in `text`, in order, places that overlap an earlier one left out. Knuth,
 * Morris and Pratt's search: linear in both lengths for any input, which `indexOf` in a loop is not.
 * An empty needle is nowhere.
 * @param accepts whether a place counts; one that does not hides no later place that overlaps it
 */
export function findAll(
  text: string,
  needle: string,
  accepts: (start: number) => boolean = () => true,
): number[] {
  if (needle === "" || needle.length > text.length) return [];
  const borders = bordersOf(needle);
  const places: number[] = [];
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && unit !== needle.charCodeAt(matched)) matched = borders[matched - 1] ?? 0;
    if (unit === needle.charCodeAt(matched)) matched += 1;
    if (matched === needle.length) {
      const start = at - needle.length + 1;
      const accepted = accepts(start);
      if (accepted) places.push(start);
      matched = accepted ? 0 : (borders[matched - 1] ?? 0);
    }
  }
  return places;
}

/** For each prefix of the needle, the length of its longest proper prefix that is also its suffix. */
function bordersOf(needle: string): Uint32Array {
  const borders = new Uint32Array(needle.length);
  let length = 0;
  for (let at = 1; at < needle.length; at += 1) {
    const unit = needle.charCodeAt(at);
    while (length > 0 && unit !== needle.charCodeAt(length)) length = borders[length - 1] ?? 0;
    if (unit === needle.charCodeAt(length)) length += 1;
    borders[at] = length;
  }
  return borders;
}
