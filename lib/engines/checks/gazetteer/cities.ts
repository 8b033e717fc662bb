import { CITY_DATA } from "./city-data.ts";
import { placeKey } from "./place-key.ts";

export interface City {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** In the United States, Canada and Australia. */
  state?: string;
  /** 3 from a million people, 2 from 300,000, 1 from 100,000. */
  size: number;
}

/** Names that news uses beside those of the data: [name, name in the data]. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["Kiev", "Kyiv"],
  ["Bangalore", "Bengaluru"],
  ["Bombay", "Mumbai"],
  ["Calcutta", "Kolkata"],
  ["Madras", "Chennai"],
  ["Saigon", "Ho Chi Minh City"],
  ["Yangon", "Rangoon"],
  ["Odesa", "Odessa"],
  ["Tel Aviv", "Tel Aviv-Yafo"],
  ["Mecca", "Makkah"],
  ["Saint Petersburg", "St. Petersburg"],
  ["Frankfurt am Main", "Frankfurt"],
  ["Hague", "The Hague"],
];

let index: Map<string, City[]> | undefined;

function add(cities: Map<string, City[]>, name: string, city: City) {
  const same = cities.get(name);
  if (same) same.push(city);
  else cities.set(name, [city]);
}

function readCities(): Map<string, City[]> {
  const cities = new Map<string, City[]>();
  for (const line of CITY_DATA.trim().split("\n")) {
    const [country = "", regions = ""] = line.split(":");
    for (const region of regions.split(";")) {
      const [state, towns] = region.includes(">") ? region.split(">") : [undefined, region];
      for (const town of (towns ?? "").split("|")) {
        const city = { country, ...(state ? { state } : {}), size: Number(town.at(-1)) };
        add(cities, placeKey(town.slice(0, -1)), city);
      }
    }
  }
  for (const [name, known] of OTHER_NAMES) {
    for (const city of cities.get(placeKey(known)) ?? []) add(cities, placeKey(name), city);
  }
  return cities;
}

/** The towns of 10,000 people and more that bear this name; read at the first question. */
export function citiesNamed(name: string): readonly City[] {
  index ??= readCities();
  return index.get(placeKey(name)) ?? [];
}
