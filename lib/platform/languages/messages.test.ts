import { readdirSync, readFileSync } from "node:fs";
import compile from "icu-minify/compile";
import { describe, expect, it } from "vitest";
import { languageKeys } from "./languages.ts";

type Flat = Map<string, string>;

function flatten(texts: object, prefix: string, flat: Flat): Flat {
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text === "string") flat.set(`${prefix}${name}`, text);
    else flatten(text, `${prefix}${name}.`, flat);
  }
  return flat;
}

function textsOf(language: string): Flat {
  const flat: Flat = new Map();
  for (const file of readdirSync(`messages/${language}`).filter((name) => name.endsWith(".json"))) {
    const texts: unknown = JSON.parse(readFileSync(`messages/${language}/${file}`, "utf8"));
    if (typeof texts === "object" && texts) flatten(texts, `${file.replace(".json", "")}.`, flat);
  }
  return flat;
}

/** The names of a text's values and tags, and of what it chooses by them. */
function namesIn(text: string): { values: string[]; plurals: string[][]; choices: string[] } {
  const values = new Set<string>();
  const plurals: string[][] = [];
  const choices: string[] = [];
  const walk = (node: unknown) => {
    if (!Array.isArray(node)) return;
    const [name, kind, options] = node;
    if (typeof name === "string" && node.length === 1) values.add(name);
    else if (typeof name === "string" && typeof kind === "number") {
      values.add(name);
      if (typeof options === "object" && options) {
        if (kind === 2) plurals.push(Object.keys(options).filter((key) => !key.startsWith("=")));
        if (kind === 1) choices.push(`${name}: ${Object.keys(options).sort().join(", ")}`);
        for (const option of Object.values(options)) walkAll(option);
      }
    } else if (typeof name === "string") {
      values.add(`<${name}>`);
      for (const child of node.slice(1)) walk(child);
    } else walkAll(node);
  };
  const walkAll = (nodes: unknown) => {
    if (Array.isArray(nodes)) for (const node of nodes) walk(node);
  };
  walkAll(compile(text));
  return { values: [...values].sort(), plurals, choices: choices.sort() };
}

const english = textsOf("en");

describe.each(languageKeys)("the texts in %s", (language) => {
  const texts = textsOf(language);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it("are those of English, each with the same values", () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    const other = [...texts].filter(([name, text]) => {
      const here = namesIn(text);
      const there = namesIn(english.get(name) ?? "");
      return (
        here.values.join() !== there.values.join() || here.choices.join() !== there.choices.join()
      );
    });
    expect(other).toEqual([]);
  });

  it("have every plural form that the language has, and none that it has not", () => {
    const odd = [...texts].filter(([, text]) =>
      namesIn(text).plurals.some((given) => given.sort().join() !== [...forms].sort().join()),
    );
    expect(odd).toEqual([]);
  });

  it("say something, and are not English by mistake", () => {
    const empty = [...texts].filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
    if (language !== "ar") return;
    const foreign = [...texts].filter(
      ([, text]) =>
        /\p{L}/u.test(text.replaceAll(/\{[^{}]*\}|<[^>]*>/g, "")) &&
        !/\p{Script=Arabic}/u.test(text),
    );
    // Names that are the same in every language.
    expect(
      foreign
        .map(([, text]) => text)
        .filter((text) => !/^(Stet|CSV|PDF|JSON|UTC|SHA-256|URL|Ctrl|Alt|Esc)$/.test(text)),
    ).toEqual([]);
  });
});

it("are all there, in a list for each language", () => {
  const nouns = readdirSync("messages/en").filter((name) => name.endsWith(".json"));
  for (const language of languageKeys) {
    const list = readFileSync(`messages/${language}/messages.ts`, "utf8");
    expect(nouns.filter((noun) => !list.includes(`"./${noun}"`))).toEqual([]);
  }
});
