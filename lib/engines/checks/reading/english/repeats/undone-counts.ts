import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";

const CUTS = new Set(
  "cut cuts cutting shed sheds shedding axe axes axed axing slash slashes".split(" "),
);
const CLOSES = new Set("close closes closed closing shut shuts shutting".split(" "));

/** "45 closures", "450 job losses": what is told of as things where a verb told of it before. */
function named(t: EnglishText, end: number): { of: string; end: number } | undefined {
  const [one, two] = [lowerAt(t, end), lowerAt(t, end + 1)];
  if (one === "closures") return { of: "closure", end: end + 1 };
  const lost = two === "losses" || two === "cuts" || two === "reductions";
  return one === "job" && lost ? { of: "job cut", end: end + 2 } : undefined;
}

/** "will close 40 stores", "to cut 400 jobs". */
function done(t: EnglishText, { first, hedgedFirst, end }: Quantity) {
  const verb = lowerAt(t, Math.min(first, hedgedFirst) - 1);
  const noun = t.tokens[end];
  if (!noun || !isPluralNoun(noun)) return undefined;
  if (CUTS.has(verb) && noun.lower === "jobs") return { of: "job cut", end: end + 1 };
  return CLOSES.has(verb) ? { of: "closure", end: end + 1 } : undefined;
}

/** What is closed or cut, by verb or by noun, under one name. */
export function readUndone(
  t: EnglishText,
  quantity: Quantity,
): { of: string; end: number } | undefined {
  return named(t, quantity.end) ?? done(t, quantity);
}
