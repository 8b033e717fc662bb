import type { Category } from "#lib/domain/claims/categories.ts";

/** Which kind of claim the findings of a rule become, where it is not a number. */
const categories: Record<string, Category> = {
  "weekday-date": "date",
  "relative-date": "date",
  "impossible-date": "date",
  "date-order": "date",
  "time-zone": "date",
  "elapsed-time": "date",
  "time-sensitive": "date",
  "name-spelling": "name",
  "title-consistency": "name",
  "first-reference": "name",
  place: "place",
  "quote-hygiene": "quote",
  "quote-fidelity": "quote",
  "anonymous-source": "attribution",
  "translation-numbers": "translation",
  "duplicate-item": "other",
  "headline-body": "other",
  "identifier-checksum": "other",
  absolute: "other",
  superlative: "other",
  causal: "other",
};

/** The category that a claim opened from a finding of this rule begins with. */
export function categoryOf(rule: string): Category {
  return categories[rule] ?? "number";
}
