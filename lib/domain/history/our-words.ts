import { ratings } from "#lib/domain/claims/verdicts.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import arFindings from "#messages/ar/findings.json" with { type: "json" };
import arWords from "#messages/ar/words.json" with { type: "json" };
import deFindings from "#messages/de/findings.json" with { type: "json" };
import deWords from "#messages/de/words.json" with { type: "json" };
import enFindings from "#messages/en/findings.json" with { type: "json" };
import enWords from "#messages/en/words.json" with { type: "json" };

type Names = Readonly<Record<string, string | undefined>>;
type Titles = Readonly<Record<string, { title: string } | undefined>>;

const named: Record<Language, { ratings: Names; rules: Titles }> = {
  ar: { ratings: arWords.ratings, rules: arFindings.rules },
  de: { ratings: deWords.ratings, rules: deFindings.rules },
  en: { ratings: enWords.ratings, rules: enFindings.rules },
};

/** A rating as its event has it; in the reader's language where it was one of ours, called as we call it. */
export function ratingIn(language: Language, rating: string, label: string): string {
  const ours: Names = ratings;
  return ours[rating] === label ? (named[language].ratings[rating] ?? label) : label;
}

/** A check as its event calls it; in the reader's language where that is its title still. */
export function ruleIn(language: Language, rule: string, title: string): string {
  const isOurs = named.en.rules[rule]?.title === title;
  return isOurs ? (named[language].rules[rule]?.title ?? title) : title;
}
