import type { FigureReading } from "../../document/figure-reading.ts";
import type { QuantityReading } from "../../quantity-reading.ts";
import { decimalText } from "../../rational.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";

const CONCEPTS = new Map<string, string>();
for (const [concept, list] of Object.entries({
  death:
    "killed dead die dies died dying death deaths kill kills killing fatalities fatality slain murdered",
  injury: "injured hurt wounded injuries injury injures injure wounds injuring wounding",
  arrest: "arrested detained arrests arrest detains detain arresting",
  charge: "charged",
  missing: "missing",
  rescue: "rescued rescues rescue rescuing",
  evacuation: "evacuated evacuates evacuate evacuating",
  hospital: "hospitalised hospitalized",
  displaced: "displaced homeless displaces",
  jailed: "jailed imprisoned convicted sentenced",
})) {
  for (const word of list.split(" ")) CONCEPTS.set(word, concept);
}

/** Nouns that say no more of somebody than that there is one. */
const ANYBODY = new Set("person victim other".split(" "));
const PEOPLE = new Set(
  "person victim other man woman child boy girl civilian soldier officer student teenager worker passenger migrant protester resident patient adult pupil tourist miner fighter militant rebel suspect prisoner hostage police-officer troop baby pensioner driver cyclist climber fan demonstrator journalist".split(
    " ",
  ),
);
const LINKS = new Set(
  "people who were was are is have has had been be being now found left".split(" "),
);
const HEDGES = new Set(
  "at least most more fewer less than some an estimated about around over nearly almost up to as many another only just the roughly".split(
    " ",
  ),
);
const TOLL_VERBS = new Set(
  "to at of hits hit tops reaches reached passes passed nears rises climbs now exceeds".split(" "),
);
const AFTER = 6;
const BEFORE = 4;
const TOLL_REACH = 12;

/** What a figure counts: the noun, and what befell the people where it counts people. */
export interface FigureSubject {
  /** Equal for two figures of the same thing; "" where that is not said. */
  key: string;
  /** The token after the words that say it, for the phrase a reader would point at. */
  end: number;
}

const NONE = (end: number): FigureSubject => ({ key: "", end });

/** The verb or noun before a figure that says what befell those it counts: "killing at least 12". */
function conceptBefore(t: EnglishText, first: number): string | undefined {
  for (let i = first - 1; i >= first - BEFORE; i--) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || t.tokens[i + 1]?.gap === "blank") return undefined;
    const concept = CONCEPTS.get(token.lower);
    if (concept) return concept;
    if (!HEDGES.has(token.lower)) return undefined;
  }
  return undefined;
}

/** Whether the figure is what a toll has come to: "death toll from the storm rises to 12". */
function isToll(t: EnglishText, first: number): boolean {
  if (!TOLL_VERBS.has(lowerAt(t, first - 1))) return false;
  for (let i = first - 2; i > first - TOLL_REACH; i--) {
    if (t.tokens[i + 1]?.gap === "blank" || t.tokens[i + 1]?.gap === "line") return false;
    if (lowerAt(t, i) === "toll") return lowerAt(t, i - 1) !== "injury";
  }
  return false;
}

const BROUGHT = new Set(
  "taken rushed airlifted flown brought transported admitted sent".split(" "),
);

/** "Were *taken* to hospital", "were *treated* for burns". */
function isCared(t: EnglishText, at: number): boolean {
  if (lowerAt(t, at) === "treated") return true;
  if (!BROUGHT.has(lowerAt(t, at)) || lowerAt(t, at + 1) !== "to") return false;
  return [2, 3, 4].some((ahead) => lowerAt(t, at + ahead).startsWith("hospital"));
}

/** What befell people that goes with another: who is hurt is often in hospital. */
export const KINDRED_FATES: ReadonlyMap<string, readonly string[]> = new Map([
  ["injury", ["hospital"]],
  ["hospital", ["injury"]],
  ["arrest", ["charge", "jailed"]],
  ["charge", ["arrest", "jailed"]],
]);

function keyOf(noun: string, concept: string | undefined): string {
  if (!concept) return ANYBODY.has(noun) ? "" : noun;
  return ANYBODY.has(noun) || noun === "" ? concept : `${concept} ${noun}`;
}

function countSubject(t: EnglishText, { first, end }: Quantity): FigureSubject {
  // "A three-storey house": the number counts nothing of the sentence.
  if (lowerAt(t, end) === "-" && t.tokens[end]?.gap === "none") return NONE(end);
  let noun = "";
  let last = end;
  let i = end;
  for (; i < end + AFTER; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || token.gap === "blank" || token.gap === "line") break;
    // "4,600 head of cattle" are 4,600 cattle.
    if (noun === "" && token.lower === "head" && lowerAt(t, i + 1) === "of") {
      i++;
      continue;
    }
    const concept = CONCEPTS.get(token.lower);
    if (concept && (noun === "" || PEOPLE.has(noun)))
      return { key: keyOf(noun, concept), end: i + 1 };
    if (noun === "" && isPluralNoun(token)) {
      noun = singularOf(token.lower);
      last = i + 1;
      if (!PEOPLE.has(noun)) break;
    } else if (PEOPLE.has(noun) && isCared(t, i)) {
      return { key: keyOf(noun, "hospital"), end: i + 1 };
    } else if (noun !== "" && !LINKS.has(token.lower) && !isA(t, i, WORD.adverb)) break;
    else if (
      noun === "" &&
      isA(
        t,
        i,
        WORD.preposition | WORD.determiner | WORD.conjunction | WORD.relative | WORD.pronoun,
      )
    )
      break;
  }
  if (noun !== "" && !PEOPLE.has(noun)) return { key: noun, end: last };
  const concept =
    conceptBefore(t, first) ?? (noun === "" && isToll(t, first) ? "death" : undefined);
  return { key: keyOf(noun, concept), end: last };
}

/** Whether a number is somebody's age: "Ann Cole, 34, said", "a 34-year-old", "aged 34". */
export function isAge(t: EnglishText, { first, end, kind, number }: Quantity): boolean {
  if (kind === "age") return true;
  const after = lowerAt(t, end) === "-" ? lowerAt(t, end + 1) : lowerAt(t, end);
  if (after.startsWith("year-old") || lowerAt(t, end - 1).endsWith("-old")) return true;
  if (!number.inDigits || kind !== "count") return false;
  const before = lowerAt(t, first - 1);
  const apart = before === "," && t.tokens[first - 2]?.kind === "word";
  const closed = end >= t.tokens.length || [",", "."].includes(lowerAt(t, end));
  return before === "aged" || (apart && closed && number.value.numerator < 115n);
}

/** Whether a number may be a year: four digits without a comma that count nothing. */
export function isBareYear(t: EnglishText, quantity: Quantity): boolean {
  const { first, end, kind } = quantity;
  const digits = t.tokens[first]?.text ?? "";
  return kind === "count" && end === first + 1 && /^(?:1[5-9]|20)\d\d$/.test(digits);
}

/** What a figure is of: for a count what it counts, for others their unit. */
export function figureSubject(t: EnglishText, quantity: Quantity): FigureSubject {
  const { kind, unit, end } = quantity;
  if (kind === "ordinal") return NONE(end);
  if (isAge(t, quantity)) {
    const old = lowerAt(t, end) === "-" ? end + 2 : end;
    return { key: "age", end: lowerAt(t, old - 1).endsWith("old") ? old : end };
  }
  return kind === "count" ? countSubject(t, quantity) : { key: `${kind} ${unit}`, end };
}

const OWNERS = new Set("the its their our his her all".split(" "));

/** The whole that a number without a noun is a part of: "18 of its 212 branches". */
function wholeOfPart(t: EnglishText, { end, kind }: Quantity): string | undefined {
  if (kind !== "count" || lowerAt(t, end) !== "of") return undefined;
  let at = end + 1;
  while (at < end + 3 && OWNERS.has(lowerAt(t, at))) at++;
  const whole = t.quantityAt.get(at);
  const key = whole && whole.kind === "count" ? figureSubject(t, whole).key : "";
  return whole && key !== "" ? `part of ${decimalText(whole.value, 3)} ${key}` : undefined;
}

/** The numbers of the text, each with what it is of; `readings` are those of `t.quantities`. */
export function figureReadings(
  t: EnglishText,
  readings: readonly QuantityReading[],
): FigureReading[] {
  return readings.map((reading, index) => {
    const quantity = t.quantities[index];
    const of = quantity ? figureSubject(t, quantity).key : "";
    const partOf = quantity && of === "" ? wholeOfPart(t, quantity) : undefined;
    if (partOf) return { ...reading, of: partOf, isPart: true };
    return of === "" ? reading : { ...reading, of };
  });
}
