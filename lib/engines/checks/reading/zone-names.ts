import { offsetAt } from "./zone-offsets.ts";

/** What a name of a zone means: a zone that keeps its own rules, or (EST, BST) a fixed distance. */
export interface ZoneMeaning {
  /** IANA name. */
  zone: string;
  /** Minutes ahead of UTC, where the name says so itself; else the zone's rules on that day. */
  offsetMinutes?: number;
}

const HOUR = 60;

/**
 * Zone abbreviations as news prints them, the likeliest meaning first. `zone hours`: the hours stand
 * where the abbreviation names standard or summer time rather than the place.
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  gmt: "UTC 0",
  utc: "UTC 0",
  z: "UTC 0",
  bst: "Europe/London 1",
  et: "America/New_York",
  est: "America/New_York -5",
  edt: "America/New_York -4",
  ct: "America/Chicago",
  cst: "America/Chicago -6|Asia/Shanghai 8|America/Havana -5",
  cdt: "America/Chicago -5",
  mt: "America/Denver",
  mst: "America/Denver -7|Asia/Kuala_Lumpur 8",
  mdt: "America/Denver -6",
  pt: "America/Los_Angeles",
  pst: "America/Los_Angeles -8|Asia/Manila 8",
  pdt: "America/Los_Angeles -7",
  akst: "America/Anchorage -9",
  akdt: "America/Anchorage -8",
  hst: "Pacific/Honolulu -10",
  ast: "America/Halifax -4|Asia/Riyadh 3",
  adt: "America/Halifax -3",
  nst: "America/St_Johns -3.5",
  ndt: "America/St_Johns -2.5",
  brt: "America/Sao_Paulo -3",
  wet: "Europe/Lisbon 0",
  west: "Europe/Lisbon 1",
  cet: "Europe/Paris 1",
  cest: "Europe/Paris 2",
  eet: "Europe/Athens 2",
  eest: "Europe/Athens 3",
  msk: "Europe/Moscow 3",
  trt: "Europe/Istanbul 3",
  ist: "Asia/Kolkata 5.5|Europe/Dublin 1|Asia/Jerusalem 2",
  idt: "Asia/Jerusalem 3",
  irst: "Asia/Tehran 3.5",
  gst: "Asia/Dubai 4",
  pkt: "Asia/Karachi 5",
  npt: "Asia/Kathmandu 5.75",
  wib: "Asia/Jakarta 7",
  ict: "Asia/Bangkok 7",
  sgt: "Asia/Singapore 8",
  hkt: "Asia/Hong_Kong 8",
  pht: "Asia/Manila 8",
  jst: "Asia/Tokyo 9",
  kst: "Asia/Seoul 9",
  awst: "Australia/Perth 8",
  acst: "Australia/Darwin 9.5",
  acdt: "Australia/Adelaide 10.5",
  aest: "Australia/Sydney 10",
  aedt: "Australia/Sydney 11",
  nzst: "Pacific/Auckland 12",
  nzdt: "Pacific/Auckland 13",
  wat: "Africa/Lagos 1",
  cat: "Africa/Maputo 2",
  eat: "Africa/Nairobi 3",
  sast: "Africa/Johannesburg 2",
};

/** Names that stand before "time" and are neither a city nor a country. */
const REGIONS: Readonly<Record<string, string>> = {
  mecca: "Asia/Riyadh",
  makkah: "Asia/Riyadh",
  "saudi arabia": "Asia/Riyadh",
  "abu dhabi": "Asia/Dubai",
  gulf: "Asia/Dubai",
  israel: "Asia/Jerusalem",
  "tel aviv": "Asia/Jerusalem",
  "new delhi": "Asia/Kolkata",
  india: "Asia/Kolkata",
  china: "Asia/Shanghai",
  beijing: "Asia/Shanghai",
  japan: "Asia/Tokyo",
  korea: "Asia/Seoul",
  washington: "America/New_York",
  "new york": "America/New_York",
  eastern: "America/New_York",
  "u.s. eastern": "America/New_York",
  "us eastern": "America/New_York",
  "u.s. east coast": "America/New_York",
  central: "America/Chicago",
  "u.s. central": "America/Chicago",
  mountain: "America/Denver",
  pacific: "America/Los_Angeles",
  "u.s. pacific": "America/Los_Angeles",
  atlantic: "America/Halifax",
  british: "Europe/London",
  uk: "Europe/London",
  "u.k.": "Europe/London",
  irish: "Europe/Dublin",
  greenwich: "UTC",
  "coordinated universal": "UTC",
  "central european": "Europe/Paris",
  "western european": "Europe/Lisbon",
  "eastern european": "Europe/Athens",
  "australian eastern": "Australia/Sydney",
  geneva: "Europe/Zurich",
  canberra: "Australia/Sydney",
  pretoria: "Africa/Johannesburg",
};

const abbreviations = new Map<string, readonly ZoneMeaning[]>();
for (const [name, meanings] of Object.entries(ABBREVIATIONS)) {
  abbreviations.set(
    name,
    meanings.split("|").map((meaning) => {
      const [zone = "", hours] = meaning.split(" ");
      return hours === undefined ? { zone } : { zone, offsetMinutes: Number(hours) * HOUR };
    }),
  );
}

const regions = new Map(Object.entries(REGIONS));

const cities = new Map<string, string>();
for (const zone of Intl.supportedValuesOf("timeZone")) {
  const city = zone.split("/").at(-1) ?? zone;
  cities.set(city.replaceAll("_", " ").toLowerCase(), zone);
}

/** "GMT+3", "UTC-05:30" as a fixed distance; the signs of `Etc/GMT…` are the other way round. */
function offsetMeaning(name: string): ZoneMeaning | undefined {
  const match = /^(?:gmt|utc) ?([+-]|−|–)(\d{1,2})(?::?(00|15|30|45))?$/.exec(name);
  const hours = Number(match?.[2]);
  if (!match || hours > 14) return undefined;
  const sign = match[1] === "+" ? 1 : -1;
  const minutes = sign * (hours * HOUR + Number(match[3] ?? 0));
  const whole = minutes % HOUR === 0;
  const zone = minutes === 0 ? "UTC" : `Etc/GMT${sign > 0 ? "-" : "+"}${hours}`;
  return { zone: whole ? zone : "UTC", offsetMinutes: minutes };
}

const STANDARD = new Map([
  ["standard", 0],
  ["mean", 0],
  ["daylight", HOUR],
  ["summer", HOUR],
]);

const JANUARY = Date.UTC(2024, 0, 15);
const JULY = Date.UTC(2024, 6, 15);

/** "Eastern Standard Time", "British Summer Time": standard or summer time of that zone. */
function namedHalf(place: string): ZoneMeaning | undefined {
  const cut = place.lastIndexOf(" ");
  const ahead = STANDARD.get(place.slice(cut + 1));
  const zone = ahead === undefined ? undefined : regions.get(place.slice(0, cut));
  if (!zone || ahead === undefined) return undefined;
  const standard = Math.min(offsetAt(zone, JANUARY), offsetAt(zone, JULY));
  return { zone, offsetMinutes: standard + ahead };
}

/**
 * All that a name of a zone may mean, likeliest first: "ET", "CEST", "GMT+3", "Mecca time", "Eastern
 * Daylight Time", "IST" (India, Ireland, Israel). None for "local time", nor for a place that this
 * list does not hold.
 */
export function zoneMeanings(name: string): readonly ZoneMeaning[] {
  const lower = name.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const known = abbreviations.get(lower);
  if (known) return known;
  const offset = offsetMeaning(lower);
  if (offset) return [offset];
  const place = lower.replace(/ time$/, "");
  if (place === lower) return [];
  const half = namedHalf(place);
  if (half) return [half];
  const zone = regions.get(place) ?? cities.get(place);
  return zone ? [{ zone }] : [];
}

/**
 * The IANA zone that a dateline names. Undefined for "local time" and for abbreviations that name
 * zones of equal standing.
 */
export function zoneOfName(name: string): string | undefined {
  return /^ist$/i.test(name) ? undefined : zoneMeanings(name)[0]?.zone;
}

/** Whether Intl knows the zone by this name. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const MONTH_FIRST_ZONES = new Set(
  "America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage America/Detroit America/Boise Pacific/Honolulu".split(
    " ",
  ),
);

/** Whether "5/6" is the sixth of May where this zone is kept: in the United States. */
export function isMonthFirstZone(zone: string): boolean {
  return MONTH_FIRST_ZONES.has(zone);
}
