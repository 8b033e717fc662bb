import { h as made } from "hastscript";

export type Element = ReturnType<typeof made>;
/** What an element can hold: others, words, or nothing where a condition does not hold. */
export type Part = Element | string | number | false | null | undefined | readonly Part[];

const flat = (part: Part): (Element | string | number)[] => {
  if (part === false || part === undefined || part === null) return [];
  return typeof part === "object" && "length" in part ? part.flatMap(flat) : [part];
};

/** An element of the page. Whatever words it holds are written as words, never as markup. */
export function h(
  name: string,
  properties: Readonly<Record<string, string | number>> | null,
  ...children: Part[]
): Element {
  return made(name, { ...properties }, flat(children));
}
