import type { Part } from "./element.ts";

/**
 * What stands between two characters of the text, by offset, in the order in which it is written: what ends there,
 * what is put in there, what begins there.
 */
export function placing() {
  const places = new Map<number, { ending: Part[]; beginning: Part[] }>();
  const at = (offset: number) => {
    const place = places.get(offset) ?? { ending: [], beginning: [] };
    places.set(offset, place);
    return place;
  };
  return {
    end: (offset: number, part: Part) => at(offset).ending.push(part),
    begin: (offset: number, part: Part) => at(offset).beginning.push(part),
    at: (offset: number): Part[] => {
      const place = places.get(offset);
      return place ? [...place.ending, ...place.beginning] : [];
    },
    offsets: () => [...places.keys()].sort((a, b) => a - b),
  };
}
export type Places = Pick<ReturnType<typeof placing>, "at" | "offsets">;
