import cityTimezones from "city-timezones";

/** Adjectives and short names that no rule of English makes of a country's name. */
const IRREGULAR = new Map(
  Object.entries({
    afghan: "afghanistan",
    american: "united states of america",
    argentine: "argentina",
    british: "united kingdom",
    britain: "united kingdom",
    england: "united kingdom",
    scotland: "united kingdom",
    wales: "united kingdom",
    "northern ireland": "united kingdom",
    uk: "united kingdom",
    "u.k.": "united kingdom",
    us: "united states of america",
    "u.s.": "united states of america",
    "united states": "united states of america",
    america: "united states of america",
    chinese: "china",
    czech: "czech republic",
    danish: "denmark",
    dutch: "netherlands",
    emirati: "united arab emirates",
    filipino: "philippines",
    finnish: "finland",
    french: "france",
    german: "germany",
    greek: "greece",
    irish: "ireland",
    kazakh: "kazakhstan",
    kyrgyz: "kyrgyzstan",
    norwegian: "norway",
    palestinian: "palestine",
    peruvian: "peru",
    polish: "poland",
    portuguese: "portugal",
    saudi: "saudi arabia",
    spanish: "spain",
    swedish: "sweden",
    swiss: "switzerland",
    taiwanese: "taiwan",
    tajik: "tajikistan",
    thai: "thailand",
    turkish: "turkey",
    turkiye: "turkey",
    turkmen: "turkmenistan",
    uae: "united arab emirates",
    uzbek: "uzbekistan",
    kiev: "kyiv",
    jerusalem: "israel",
    "gaza strip": "gaza",
    "west bank": "palestine",
  }),
);
const ENDINGS = ["ian", "an", "n", "i", "ese", "ish"];
/** A namesake counts too where it is not much smaller. */
const NAMESAKE = 0.2;

let index: ReadonlyMap<string, readonly string[]> | undefined;

/** In lower case, without accents: "são paulo" and "sao paulo" are one. */
function folded(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

interface City {
  pop: number;
  timezone: string;
}

function zonesByCity(): Map<string, string[]> {
  const cities = new Map<string, City[]>();
  for (const { city, city_ascii, pop, timezone } of cityTimezones.cityMapping) {
    if (!timezone) continue;
    for (const name of new Set([folded(city), folded(city_ascii)])) {
      const known = cities.get(name);
      if (known) known.push({ pop, timezone });
      else cities.set(name, [{ pop, timezone }]);
    }
  }
  const zones = new Map<string, string[]>();
  for (const [name, namesakes] of cities) {
    namesakes.sort((a, b) => b.pop - a.pop);
    const largest = namesakes[0]?.pop ?? 0;
    const large = namesakes.filter(({ pop }) => pop >= largest * NAMESAKE);
    zones.set(name, [...new Set(large.map(({ timezone }) => timezone))]);
  }
  return zones;
}

/** Cities, states and provinces, and countries over both, by their names in lower case. */
function buildIndex(): ReadonlyMap<string, readonly string[]> {
  const zones: Map<string, readonly string[]> = zonesByCity();
  // In the news the capital is meant more often than the state; either may be.
  zones.set("washington", zones.get("washington, d.c.") ?? []);
  const regions = new Map<string, Map<string, number>>();
  for (const { country, province, iso2, timezone } of cityTimezones.cityMapping) {
    if (!timezone) continue;
    const names = ["US", "CA", "AU"].includes(iso2 ?? "") ? [country, province] : [country];
    for (const name of names) {
      if (!name) continue;
      const lower = folded(name);
      const counts = regions.get(lower) ?? new Map<string, number>();
      counts.set(timezone, (counts.get(timezone) ?? 0) + 1);
      regions.set(lower, counts);
    }
  }
  for (const [name, counts] of regions) {
    // "New York" and "Luxembourg" are cities first, and lie in the same zone.
    zones.set(name, [...new Set([...(zones.get(name) ?? []), ...counts.keys()])]);
  }
  return zones;
}

/** "libyan" → "libya", "ukrainian" → "ukraine", "iraqi" → "iraq". */
function fromAdjective(lower: string, zones: ReadonlyMap<string, readonly string[]>) {
  for (const ending of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    for (const last of ["", "a", "e", "y", "ia"]) {
      const found = stem.length >= 3 ? zones.get(stem + last) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * The zones (IANA) that are kept in a place, by the name that a text gives it: a city with its
 * namesakes of like size, a state, a country or its adjective ("Libyan"). None where it is not known.
 */
export function zonesOfPlace(name: string): readonly string[] {
  index ??= buildIndex();
  const lower = folded(name);
  const known = IRREGULAR.get(lower) ?? lower;
  return index.get(known) ?? fromAdjective(lower, index) ?? [];
}
