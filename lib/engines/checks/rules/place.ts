import { capitalsOf, countryOfCapital, hasOneCapital, isCapitalOf } from "../gazetteer/capitals.ts";
import { type City, citiesNamed } from "../gazetteer/cities.ts";
import { nameOfWhole } from "../gazetteer/country-name.ts";
import { placeKey } from "../gazetteer/place-key.ts";
import { whereIs } from "../gazetteer/where-towns-lie.ts";
import type { PlaceClaimReading } from "../reading/place-claim-reading.ts";
import type { Span } from "../reading/span.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";

const QUOTED = "the words are quoted: whoever said them may have said so";

interface Verdict {
  outcome: Outcome;
  message: string;
  computed: { value: string; text: string };
  steps: string[];
  suggestions: string[];
  reconciliation?: string;
}

function draftOf(claim: PlaceClaimReading, verdict: Verdict, more: readonly Span[]): FindingDraft {
  const { stated, town, whole, relation, sentence } = claim;
  return {
    ...verdict,
    stated: { value: town.name },
    tolerance: "accents and other usual names of a place do not count",
    spans: [
      { role: "stated", ...stated },
      { role: "item", start: town.start, end: town.end },
      ...(whole ? [{ role: "related" as const, start: whole.start, end: whole.end }] : []),
      ...more.map(({ start, end }) => ({ role: "item" as const, start, end })),
    ],
    values: [relation, town.name, whole?.code ?? ""],
    sentence,
  };
}

/** A contradiction in the writer's own words is no more than possible in somebody else's. */
function wrong(
  claim: PlaceClaimReading,
  open?: string,
): Pick<Verdict, "outcome" | "reconciliation"> {
  const reading = claim.quoted ? QUOTED : open;
  if (reading === undefined) return { outcome: "contradiction" };
  return { outcome: "possible", reconciliation: reading };
}

function capitalVerdict(claim: PlaceClaimReading, code: string): Verdict | undefined {
  const { town, sure } = claim;
  const capitals = capitalsOf(code);
  const [capital = ""] = capitals;
  const name = nameOfWhole(code);
  if (isCapitalOf(town.name, code)) {
    return {
      outcome: "consistent",
      message: `${town.name} is the capital of ${name}.`,
      computed: { value: town.name, text: `the capital of ${name}` },
      steps: [`The gazetteer gives ${capitals.join(" and ")} for ${name}.`],
      suggestions: [],
    };
  }
  const isTown = citiesNamed(town.name).length > 0 || countryOfCapital(town.name) !== undefined;
  if (!sure || !isTown || !hasOneCapital(code)) return undefined;
  return {
    ...wrong(claim),
    message: `The text calls ${town.name} the capital of ${name}; that is ${capital}.`,
    computed: { value: capital, text: `the capital of ${name} is ${capital}` },
    steps: [
      `“${town.name}” is called the capital of ${name}.`,
      `The gazetteer gives ${capital} for ${name}.`,
    ],
    suggestions: [`${town.name} → ${capital}`, `${town.name} is not to be called the capital`],
  };
}

function whereabouts(cities: readonly City[]): string {
  const largest = [...cities].sort((a, b) => b.size - a.size)[0];
  const country = nameOfWhole(largest?.country ?? "");
  return largest?.state ? `${largest.state}, ${country}` : country;
}

function locationVerdict(
  claim: PlaceClaimReading,
  whole: NonNullable<PlaceClaimReading["whole"]>,
): Verdict | undefined {
  const { town, sure, large } = claim;
  const { answer, cities } = whereIs(town.name, whole, large);
  const name = nameOfWhole(whole.code);
  if (answer === "there") {
    return {
      outcome: "consistent",
      message: `${town.name} is in ${name}.`,
      computed: { value: name, text: `${town.name} is in ${name}` },
      steps: [`The gazetteer has ${town.name} in ${name}.`],
      suggestions: [],
    };
  }
  if (answer === "unknown" || !sure) return undefined;
  const found = whereabouts(cities);
  const small = `a smaller town of that name in ${name} may be meant`;
  return {
    ...wrong(claim, answer === "elsewhere" ? undefined : small),
    message: `The text puts ${town.name} in ${name}; the gazetteer has it in ${found}.`,
    computed: { value: found, text: `${town.name} is in ${found}` },
    steps: [
      `“${town.name}” is put in ${name}.`,
      `The gazetteer has no ${town.name} there, but one in ${found}.`,
    ],
    suggestions: [`${name} → ${found}`, `another town than ${town.name} is meant`],
  };
}

/** Cities that the text lets act as governments, each once, with every place where it does. */
function governmentFindings(reading: TextReading, { settings }: RuleContext): FindingDraft[] {
  const allowed = new Set((settings.metonyms ?? []).map(placeKey));
  const people = new Set(
    reading.mentions
      .filter(({ kind, words }) => kind === "person" && words.length > 1)
      .flatMap(({ words }) => words.map(({ form }) => form)),
  );
  const byCity = new Map<string, PlaceClaimReading[]>();
  for (const claim of reading.placeClaims) {
    const key = placeKey(claim.town.name);
    if (claim.relation !== "government" || allowed.has(key) || people.has(key)) continue;
    byCity.set(key, [...(byCity.get(key) ?? []), claim]);
  }
  return [...byCity.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const name = first.town.name;
    const country = nameOfWhole(countryOfCapital(name) ?? "");
    const verdict: Verdict = {
      outcome: "notice",
      message: `${name} stands for a government.`,
      computed: { value: country, text: `the government of ${country}` },
      steps: [`A city does not act; “${name}” seems to stand for those who govern ${country}.`],
      suggestions: [`${name} → the government of ${country}`, "the newsroom's list allows it"],
    };
    return draftOf(
      first,
      verdict,
      more.map(({ town }) => town),
    );
  });
}

function check(reading: TextReading, context: RuleContext): FindingDraft[] {
  const told = reading.placeClaims.flatMap((claim) => {
    const { relation, whole } = claim;
    if (!whole || relation === "government") return [];
    const verdict =
      relation === "capital" ? capitalVerdict(claim, whole.code) : locationVerdict(claim, whole);
    return verdict ? [draftOf(claim, verdict, [])] : [];
  });
  return [...told, ...governmentFindings(reading, context)];
}

/** Capitals, and countries that towns are put in, against a gazetteer; cities for governments. */
export const place: Rule = {
  id: "place",
  version: 1,
  title: "Places",
  finds:
    "A town called a capital that it is not or put in the wrong country; a city for a government.",
  check,
};
