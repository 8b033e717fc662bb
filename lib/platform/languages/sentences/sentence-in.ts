import { formsOf, type Language } from "../languages.ts";
import arabic from "./ar.json" with { type: "json" };
import german from "./de.json" with { type: "json" };

/** What the server says in a sentence, refusals above all, by the English one; `{name}` stands for what was put in. */
export const catalogues: Record<Exclude<Language, "en">, Readonly<Record<string, string>>> = {
  ar: arabic,
  de: german,
};

interface Pattern {
  pattern: RegExp;
  names: string[];
  said: string;
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Sentences that something was put into, those with the most words of their own first. */
function patternsOf(catalogue: Readonly<Record<string, string>>): Pattern[] {
  return Object.entries(catalogue)
    .filter(([sentence]) => sentence.includes("{"))
    .sort(([a], [b]) => b.replaceAll(/\{\w+\}/g, "").length - a.replaceAll(/\{\w+\}/g, "").length)
    .map(([sentence, said]) => {
      const parts = sentence.split(/\{\w+\}/).map(escaped);
      const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      return { pattern: new RegExp(`^${parts.join("(.+?)")}$`, "s"), names, said };
    });
}

const patterns = { ar: patternsOf(arabic), de: patternsOf(german) };

/** Numbers one after the other, as "2, 5 and 9". */
const numbers = /^\d+(?:, \d+)*(?:,? and \d+)$/;

/** A number, or several, as the language writes them; any other value by its translation, or as it is. */
function valueIn(language: "ar" | "de", value: string): string {
  const known = catalogues[language][value];
  if (known !== undefined) return known;
  if (numbers.test(value)) {
    const all = value.match(/\d+/g) ?? [];
    return new Intl.ListFormat(formsOf[language]).format(all.map((one) => valueIn(language, one)));
  }
  if (!/^\d{1,3}(,?\d{3})*$/.test(value)) return value;
  return new Intl.NumberFormat(formsOf[language]).format(Number(value.replaceAll(",", "")));
}

function oneIn(language: "ar" | "de", sentence: string): string | undefined {
  const known = catalogues[language][sentence];
  if (known !== undefined) return known;
  for (const { pattern, names, said } of patterns[language]) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const values = new Map(names.map((name, index) => [name, found[index + 1] ?? ""]));
    return said.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = valueIn(language, values.get(name) ?? "");
      // A Latin value keeps its own order within an Arabic sentence.
      return language === "ar" ? `\u2068${value}\u2069` : value;
    });
  }
  return undefined;
}

/**
 * What the server says, in the reader's language: sentence by sentence where each is known, else whole. What no
 * catalogue has stays English: better that than nothing.
 */
export function sentenceIn(language: Language, message: string): string {
  if (language === "en") return message;
  const sentences = message.split(/(?<=[.?!])\s+(?=[\p{Lu}“])/u);
  const each = sentences.map((sentence) => oneIn(language, sentence));
  // What is put into a sentence may be several: then only the whole is known.
  const whole = each.includes(undefined) ? oneIn(language, message) : undefined;
  return whole ?? sentences.map((sentence, at) => each[at] ?? sentence).join(" ");
}
