import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import { directionOf, type Language } from "./languages.ts";

/** Texts by their names, as a file has them: ICU MessageFormat. */
export interface Texts {
  [name: string]: string | Texts;
}

/** The same, read once, so that showing one needs no parser. */
export interface CompiledTexts {
  [name: string]: CompiledMessage | CompiledTexts;
}

/** First strong isolate, and its end (Unicode UAX #9): what is put in keeps its own direction. */
const ISOLATE = "\u2068";
const ISOLATE_END = "\u2069";

const isValue = (node: unknown): boolean =>
  Array.isArray(node) && node.length === 1 && typeof node[0] === "string";

/** Sets every value apart from the sentence around it, so that its dots and dashes stay with it. */
function isolated<Node>(node: Node): Node {
  if (Array.isArray(node)) {
    const parts = node.flatMap((part) =>
      isValue(part) ? [ISOLATE, part, ISOLATE_END] : [isolated(part)],
    );
    return parts as Node;
  }
  if (typeof node !== "object" || node === null) return node;
  const options = Object.entries(node).map(([name, option]) => [name, isolated(option)]);
  return Object.assign(Object.create(null), Object.fromEntries(options));
}

/**
 * Reads one text; throws where it is no ICU MessageFormat. Its choices are objects without a prototype, so that whoever is
 * called `constructor` chooses none.
 */
export function compileText(language: Language, text: string): CompiledMessage {
  const compiled = compile(text);
  return directionOf(language) === "rtl" ? isolated(compiled) : compiled;
}

/** Reads all texts of a language, as a component takes them from a server: objects with a prototype. */
export function compileTexts(language: Language, texts: Texts): CompiledTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      typeof text === "string"
        ? structuredClone(compileText(language, text))
        : compileTexts(language, text),
    ]),
  );
}
