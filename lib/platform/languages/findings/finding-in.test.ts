import { expect, it } from "vitest";
import { checkText } from "#lib/engines/checks/check-text.ts";
import type { RuleCase } from "#lib/engines/checks/rule-case.ts";
import { compileText } from "../compile-texts.ts";
import { findingIn, findingTexts } from "./finding-in.ts";

const files = import.meta.glob<Record<string, readonly RuleCase[]>>(
  "../../../engines/checks/rules/*.cases.ts",
  { eager: true },
);

/** Everything that the engine says of the rules' cases, and the rule that says it. */
const heard = new Map<string, { rule: string; sentence: string }>();
for (const each of Object.values(files).flatMap((file) => Object.values(file).flat())) {
  const { findings: _, items: __, ...input } = each;
  const { findings, coverage } = checkText({ language: "en", ...input });
  const hear = (rule: string, sentence: string | undefined) =>
    sentence && heard.set(`${rule}: ${sentence}`, { rule, sentence });
  for (const { rule, message, steps, tolerance, suggestions, reconciliation } of findings)
    for (const sentence of [message, ...steps, tolerance, ...suggestions, reconciliation])
      hear(rule, sentence);
  for (const { reason } of coverage.facts) hear("facts", reason);
}

const hasWords = /\p{Ll}{3}/u;
/** What is to stand in place of what, or a sum: the same in every language. */
const isPlain = (sentence: string) => sentence.includes(" → ") || !hasWords.test(sentence);

it.each(["ar", "de"] as const)(
  "all that the engine says of its cases is said in %s",
  (language) => {
    expect(heard.size).toBeGreaterThan(2_000);
    const left = [...heard.values()].filter(
      ({ rule, sentence }) =>
        !isPlain(sentence) && findingIn(language, rule, sentence) === sentence,
    );
    expect(left).toEqual([]);
  },
);

it("the catalogues have the same sentences, with the same values in them", () => {
  const { ar, de } = findingTexts;
  const sentences = (texts: typeof ar) =>
    Object.entries(texts).map(([rule, said]) => [rule, Object.keys(said)]);
  expect(sentences(ar)).toEqual(sentences(de));
  const names = (text = "") =>
    [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();
  const odd = Object.entries(ar).flatMap(([rule, said]) =>
    Object.keys(said).filter((sentence) =>
      [ar, de].some((texts) => String(names(texts[rule]?.[sentence])) !== String(names(sentence))),
    ),
  );
  expect(odd).toEqual([]);
});

it.each(["ar", "de"] as const)("each text can be read in %s", (language) => {
  for (const text of Object.values(findingTexts[language]).flatMap((said) => Object.values(said)))
    expect(() => compileText(language, text)).not.toThrow();
});

it.each([
  [
    "list-count",
    "The text says 17 envoys and lists 18.",
    "Der Text sagt 17 envoys und zählt 18 auf.",
  ],
  ["list-count", "1 name too many in the list", "1 Name zu viel in der Aufzählung"],
  ["list-count", "2 names missing from the list", "in der Aufzählung fehlen 2 Namen"],
  [
    "weekday-date",
    "The text has Sunday, but 7 October 2023 is a Saturday.",
    "Im Text steht Sonntag, aber 7. Oktober 2023 ist ein Samstag.",
  ],
  [
    "repeated-count",
    'The text has "Friday" in one place and "once" in another.',
    "Im Text steht an einer Stelle „Friday“ und an einer anderen „once“.",
  ],
  ["weekday-date", "Sunday → Saturday", "Sunday → Saturday"],
  ["age", "Nobody translated this.", "Nobody translated this."],
])("the article's own words stay as they are: %s, %s", (rule, sentence, said) => {
  expect(findingIn("de", rule, sentence)).toBe(said);
  expect(findingIn("en", rule, sentence)).toBe(sentence);
});

it("countries that the engine counts are said in the reader's language, whatever that of the article", () => {
  const say = (language: "ar" | "de", sentence: string) =>
    findingIn(language, "list-count", sentence).replaceAll(/[\u2068\u2069]/g, "");
  expect(say("de", "The text says 17 countries and lists 18.")).toBe(
    "Der Text sagt 17 Länder und zählt 18 auf.",
  );
  expect(say("ar", "The text says 17 countries and lists 18.")).toBe("يقول النص 17 دولة ويعدّد 18.");
  expect(say("ar", "The text says 5 other countries and lists 4.")).toContain("5 دول أخرى");
});
