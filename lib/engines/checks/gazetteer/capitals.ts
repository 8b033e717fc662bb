import { COUNTRY_CAPITALS, STATE_CAPITALS } from "./capital-data.ts";
import { placeKey } from "./place-key.ts";

/** Countries whose capital is contested, is more than one city, or has moved or is moving. */
const OPEN = new Set(
  "IL PS BO ZA NL LK CI TZ MM BJ SZ BI MY ID CL ME YE LY SD GQ GE CD CG TW KR HN PH EG XK".split(
    " ",
  ),
);

const capitals = new Map<string, readonly string[]>();
const countryOf = new Map<string, string>();

function addCapitals(data: string) {
  for (const entry of data.replaceAll("\n", "").split(";")) {
    const [whole = "", names = ""] = entry.split(":");
    if (whole !== "") capitals.set(whole, names.split("|"));
  }
}

addCapitals(COUNTRY_CAPITALS);
for (const [code, names] of capitals) {
  for (const key of names.map(placeKey)) if (!countryOf.has(key)) countryOf.set(key, code);
}
addCapitals(STATE_CAPITALS);

/** The capital or capitals of a country (its code) or state (its name), the usual name first. */
export function capitalsOf(whole: string): readonly string[] {
  return capitals.get(whole) ?? [];
}

/** Whether one city, and no other, is the capital beyond dispute. */
export function hasOneCapital(whole: string): boolean {
  return !OPEN.has(whole) && whole !== "Georgia" && capitals.has(whole);
}

/** The country whose capital bears this name. */
export function countryOfCapital(name: string): string | undefined {
  return countryOf.get(placeKey(name));
}

/** Whether the capital that the country or state has bears this name. */
export function isCapitalOf(name: string, whole: string): boolean {
  const key = placeKey(name);
  return capitalsOf(whole).some((capital) => placeKey(capital) === key);
}
