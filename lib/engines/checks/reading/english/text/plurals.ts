import type { Token } from "../../token.ts";
import { WORD } from "./word-classes.ts";

const IRREGULAR = new Map(
  Object.entries({
    people: "person",
    men: "man",
    women: "woman",
    children: "child",
    feet: "foot",
    teeth: "tooth",
    mice: "mouse",
    wives: "wife",
    lives: "life",
    wolves: "wolf",
    knives: "knife",
    thieves: "thief",
    criteria: "criterion",
    phenomena: "phenomenon",
    media: "medium",
    species: "species",
    series: "series",
    aircraft: "aircraft",
    staff: "member of staff",
    personnel: "member of personnel",
    crew: "member of crew",
    police: "police officer",
    fish: "fish",
    sheep: "sheep",
    cattle: "cattle",
    livestock: "livestock",
    alumni: "alumnus",
    headquarters: "headquarters",
    crises: "crisis",
    analyses: "analysis",
    bases: "base",
    buses: "bus",
    viruses: "virus",
    campuses: "campus",
    heroes: "hero",
    movies: "movie",
    zombies: "zombie",
    cookies: "cookie",
    ties: "tie",
  }),
);

const NOT_PLURAL =
  /(?:ss|us|is|ous)$|^(?:his|its|this|was|has|is|as|yes|thus|plus|news|always|perhaps|sometimes|besides|across|towards|gas|bus|christmas|texas|kansas|arkansas|illinois|paris|james|charles|thomas|dallas|athens|wales|brussels|naples|orleans|angeles|nicholas|andrews|williams|jones|davis|harris|lewis|adams|evans|roberts|edwards|collins|stevens|rogers|matthews|hughes|myers|sanders|brooks|phillips|peters|simmons|reynolds|hayes|watts|jacobs)$/;

/** Whether a word looks like a plural noun. English has no list that a small rule could not replace. */
export function isPluralNoun(token: Token): boolean {
  const lower = token.lower;
  if (IRREGULAR.has(lower)) return true;
  if (!lower.endsWith("s")) {
    return lower.length > 5 && /(?:[^aeiou]men|women|people|children)$/.test(lower);
  }
  // "MPs", "TVs"
  if (lower.length < 4) return /^[A-Z]{2}s$/.test(token.text);
  if ((token.classes & (WORD.presentVerb | WORD.auxiliary | WORD.adverb)) !== 0) return false;
  return !NOT_PLURAL.test(lower);
}

const ES = /(?:ch|sh|ss|x|z)es$/;

/** The singular of a plural noun, well enough to name a unit: "countries" → "country". */
export function singularOf(plural: string): string {
  const irregular = IRREGULAR.get(plural);
  if (irregular) return irregular;
  if (!plural.endsWith("s")) {
    if (plural.endsWith("women")) return `${plural.slice(0, -5)}woman`;
    if (plural.endsWith("men")) return `${plural.slice(0, -3)}man`;
    return plural.endsWith("children") ? plural.slice(0, -3) : plural;
  }
  if (plural.endsWith("ies") && plural.length > 4) return `${plural.slice(0, -3)}y`;
  return ES.test(plural) ? plural.slice(0, -2) : plural.slice(0, -1);
}
