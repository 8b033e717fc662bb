import type { Language } from "../languages.ts";
import { say } from "../say.ts";
import arabic from "./ar.json" with { type: "json" };
import { dateIn } from "./dates-in.ts";
import german from "./de.json" with { type: "json" };

type Texts = Readonly<Record<string, string>>;

/**
 * What the check engine says, by the English sentence, under the rule that says it; `all` is said by several, `facts`
 * of facts, `values` within a sentence alone. `{name}` stands for what the rule put in, `{n}` for a whole number; a translation is ICU MessageFormat.
 */
export const findingTexts: Record<Exclude<Language, "en">, Readonly<Record<string, Texts>>> = {
  ar: arabic,
  de: german,
};

interface Pattern {
  pattern: RegExp;
  names: string[];
  /** Those that are the article's own words: in quotation marks, or to be written in it. */
  quoted: ReadonlySet<string>;
  text: string;
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Sentences that something was put into, those with the most words of their own first. */
function patternsOf(texts: Texts): Pattern[] {
  const own = (sentence: string) => sentence.replaceAll(/\{\w+\}/g, "").length;
  return Object.entries(texts)
    .filter(([sentence]) => sentence.includes("{"))
    .sort(([a], [b]) => own(b) - own(a))
    .map(([sentence, text]) => {
      const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      const quoted = new Set(["old", "new"]);
      for (const [, name = ""] of sentence.matchAll(/[“"]\{(\w+)\}[”"]/g)) quoted.add(name);
      const parts = sentence.split(/\{\w+\}/).map(escaped);
      const source = parts.reduce((before, part, index) => {
        const name = names[index - 1] ?? "";
        // One passage may hold quotation marks of its own; two would run into each other.
        const words = quoted.has(name) && names.length > 1 ? "([^”]+?)" : "(.+?)";
        return before + (name === "n" ? "(\\d[\\d,]*)" : words) + part;
      });
      return { pattern: new RegExp(`^${source}$`, "s"), names, quoted, text };
    });
}

const compiled = new Map<Texts, Pattern[]>();

function patternsFor(texts: Texts): Pattern[] {
  const known = compiled.get(texts) ?? patternsOf(texts);
  compiled.set(texts, known);
  return known;
}

function said(
  language: "ar" | "de",
  rule: string,
  sentence: string,
  ...within: string[]
): string | undefined {
  const all = findingTexts[language];
  const sections = [rule, "all", ...within].flatMap((name) => (all[name] ? [all[name]] : []));
  const plain = sections.find((texts) => Object.hasOwn(texts, sentence))?.[sentence];
  if (plain !== undefined) return say(language, plain);
  for (const { pattern, names, quoted, text } of sections.flatMap(patternsFor)) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const values = names.map((name, index) => {
      const value = found[index + 1] ?? "";
      if (name === "n") return [name, Number(value.replaceAll(",", ""))];
      return [name, quoted.has(name) ? value : valueIn(language, rule, value)];
    });
    return say(language, text, Object.fromEntries(values));
  }
  return undefined;
}

const valueIn = (language: "ar" | "de", rule: string, value: string): string =>
  dateIn(language, value) ?? said(language, rule, value, "values") ?? value;

/**
 * What a rule of the check engine says of a finding, or of a fact, in the reader's language. What no catalogue has
 * stays English, as the record has it.
 */
export function findingIn(language: Language, rule: string, sentence: string): string {
  return language === "en" ? sentence : (said(language, rule, sentence) ?? sentence);
}
