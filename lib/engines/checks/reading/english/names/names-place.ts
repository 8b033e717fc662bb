import { countryOfCapital } from "../../../gazetteer/capitals.ts";
import { citiesNamed } from "../../../gazetteer/cities.ts";
import type { MentionReading } from "../../mention-reading.ts";
import { isLandWord } from "./name-words.ts";

/** From a million people on, a town is known without its country. */
const KNOWN_SIZE = 3;

/** "Lake Toba", "South Sulawesi", "Station Road". */
function hasLandWord({ words }: MentionReading): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || first === last) return false;
  return isLandWord(last.text.toLowerCase()) || isLandWord(first.text.toLowerCase());
}

function isKnownTown({ words, use }: MentionReading): boolean {
  const name = words.map(({ text }) => text).join(" ");
  const cities = citiesNamed(name);
  if (cities.length === 0) return countryOfCapital(name) !== undefined;
  if (use === "location") return true;
  const given = words.length === 1 && words[0]?.given;
  const known =
    countryOfCapital(name) !== undefined || cities.some(({ size }) => size >= KNOWN_SIZE);
  return known && !given;
}

/**
 * Whether a name is a place's and nobody's: a country's or state's, a known town's, or one with a word
 * such as "Lake" or "Road" in it. What acts or speaks there is left a name.
 */
export function namesPlace(mention: MentionReading): boolean {
  const { kind, titles, use } = mention;
  if (kind === "place") return true;
  if (kind !== "unknown" || titles.length > 0) return false;
  return (hasLandWord(mention) && use !== "actor") || isKnownTown(mention);
}
