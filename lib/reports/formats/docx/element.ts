import { legible } from "./legible.ts";

/** XML that was put together here, told apart from words, which are always written as words. */
export interface Element {
  xml: string;
}
/** What an element can hold: others, words, or nothing where a condition does not hold. */
export type Part = Element | string | false | null | undefined | readonly Part[];

const references: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const asWords = (text: string) =>
  legible(text).replaceAll(/[&<>]/g, (sign) => references[sign] ?? sign);
/** An attribute's line breaks and tabs would be read as spaces. */
const asValue = (text: string) =>
  asWords(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

function inside(part: Part): string {
  if (part === false || part === null || part === undefined) return "";
  if (typeof part === "string") return asWords(part);
  return "xml" in part ? part.xml : part.map(inside).join("");
}

/** An XML element. Whatever words it holds are written as words, never as markup. */
export function x(
  name: string,
  attributes: Readonly<Record<string, string | number>> | null,
  ...children: Part[]
): Element {
  const pairs = Object.entries(attributes ?? {});
  const written = pairs.map(([key, value]) => ` ${key}="${asValue(String(value))}"`).join("");
  const content = inside(children);
  return {
    xml: content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`,
  };
}

/** A part of the package: the bytes of an XML file with this root. */
export function xmlFile(root: Element): Uint8Array {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return new TextEncoder().encode(declaration + root.xml);
}
