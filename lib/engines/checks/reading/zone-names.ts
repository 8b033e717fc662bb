/** Zone abbreviations and names that datelines use, as IANA zones; "IST" and the like name several. */
const ABBREVIATIONS = new Map(
  Object.entries({
    gmt: "UTC",
    utc: "UTC",
    z: "UTC",
    bst: "Europe/London",
    et: "America/New_York",
    est: "America/New_York",
    edt: "America/New_York",
    ct: "America/Chicago",
    cst: "America/Chicago",
    cdt: "America/Chicago",
    mt: "America/Denver",
    mst: "America/Denver",
    mdt: "America/Denver",
    pt: "America/Los_Angeles",
    pst: "America/Los_Angeles",
    pdt: "America/Los_Angeles",
    wet: "Europe/Lisbon",
    cet: "Europe/Paris",
    cest: "Europe/Paris",
    eet: "Europe/Athens",
    eest: "Europe/Athens",
    msk: "Europe/Moscow",
    trt: "Europe/Istanbul",
    gst: "Asia/Dubai",
    pkt: "Asia/Karachi",
    wib: "Asia/Jakarta",
    sgt: "Asia/Singapore",
    hkt: "Asia/Hong_Kong",
    jst: "Asia/Tokyo",
    kst: "Asia/Seoul",
    aest: "Australia/Sydney",
    aedt: "Australia/Sydney",
    awst: "Australia/Perth",
    nzst: "Pacific/Auckland",
    nzdt: "Pacific/Auckland",
    wat: "Africa/Lagos",
    cat: "Africa/Maputo",
    eat: "Africa/Nairobi",
    sast: "Africa/Johannesburg",
  }),
);

/** Places that give a zone its name in "… time" and are not themselves IANA cities. */
const PLACES = new Map(
  Object.entries({
    mecca: "Asia/Riyadh",
    makkah: "Asia/Riyadh",
    "saudi arabia": "Asia/Riyadh",
    jeddah: "Asia/Riyadh",
    doha: "Asia/Qatar",
    "abu dhabi": "Asia/Dubai",
    "tel aviv": "Asia/Jerusalem",
    israel: "Asia/Jerusalem",
    ankara: "Europe/Istanbul",
    beijing: "Asia/Shanghai",
    china: "Asia/Shanghai",
    "new delhi": "Asia/Kolkata",
    delhi: "Asia/Kolkata",
    mumbai: "Asia/Kolkata",
    india: "Asia/Kolkata",
    islamabad: "Asia/Karachi",
    hanoi: "Asia/Bangkok",
    japan: "Asia/Tokyo",
    korea: "Asia/Seoul",
    washington: "America/New_York",
    eastern: "America/New_York",
    "u.s. eastern": "America/New_York",
    central: "America/Chicago",
    mountain: "America/Denver",
    pacific: "America/Los_Angeles",
    "san francisco": "America/Los_Angeles",
    geneva: "Europe/Zurich",
    frankfurt: "Europe/Berlin",
    milan: "Europe/Rome",
    barcelona: "Europe/Madrid",
    "british summer": "Europe/London",
    uk: "Europe/London",
    "greenwich mean": "UTC",
    "central european": "Europe/Paris",
    canberra: "Australia/Sydney",
    wellington: "Pacific/Auckland",
    pretoria: "Africa/Johannesburg",
    abuja: "Africa/Lagos",
  }),
);

const cities = new Map<string, string>();
for (const zone of Intl.supportedValuesOf("timeZone")) {
  const city = zone.split("/").at(-1) ?? zone;
  cities.set(city.replaceAll("_", " ").toLowerCase(), zone);
}

/** "GMT+3" as an IANA zone; the signs of `Etc/GMT…` are the other way round. */
function offsetZone(name: string): string | undefined {
  const match = /^(?:gmt|utc) ?([+-]|−)(\d{1,2})(?::?00)?$/.exec(name);
  const hours = Number(match?.[2]);
  if (!match || hours > 14) return undefined;
  return hours === 0 ? "UTC" : `Etc/GMT${match[1] === "+" ? "-" : "+"}${hours}`;
}

/**
 * The IANA zone that a dateline names: "ET", "CEST", "GMT+3", "Mecca time", "Eastern Daylight Time".
 * Undefined for "local time" and for abbreviations that name several zones.
 */
export function zoneOfName(name: string): string | undefined {
  const lower = name.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const place = lower.replace(/ (?:standard |daylight |summer |mean )?time$/, "");
  return (
    ABBREVIATIONS.get(lower) ??
    offsetZone(lower) ??
    (place === lower ? undefined : (PLACES.get(place) ?? cities.get(place)))
  );
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
