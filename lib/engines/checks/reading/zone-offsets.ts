const formats = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, number>();
const MAX_KNOWN = 10_000;

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
  }
  return format;
}

/**
 * Minutes that a zone (IANA) is ahead of UTC at a moment (milliseconds since 1970), daylight saving
 * and changes of the law included, by the rules that `Intl` knows. Throws a RangeError where it
 * knows no such zone.
 */
export function offsetAt(zone: string, epochMs: number): number {
  const key = `${zone} ${epochMs}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const name = formatOf(zone)
    .formatToParts(epochMs)
    .find(({ type }) => type === "timeZoneName")?.value;
  const match = /([+-])(\d{2}):(\d{2})/.exec(name ?? "");
  const minutes = match ? Number(match[2]) * 60 + Number(match[3]) : 0;
  const offset = match?.[1] === "-" ? -minutes : minutes;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, offset);
  return offset;
}

const MINUTE = 60_000;

/**
 * The distances from UTC that a zone may have at a time of day on a day there: one, but two in the
 * hour that the clocks repeat, and around the hour that they leave out.
 * @param dayNumber days since 1970-01-01, as in `civil-day.ts`
 */
export function offsetsOnDay(zone: string, dayNumber: number, minuteOfDay: number): number[] {
  const asIfUtc = (dayNumber * 1440 + minuteOfDay) * MINUTE;
  const before = offsetAt(zone, asIfUtc - 14 * 60 * MINUTE);
  const after = offsetAt(zone, asIfUtc + 14 * 60 * MINUTE);
  if (before === after) return [before];
  const fits = [before, after].filter((each) => offsetAt(zone, asIfUtc - each * MINUTE) === each);
  return fits.length > 0 ? fits : [before, after];
}
