const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as asking it the time; there are no more of them than time zones. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  clocks.set(timeZone, clock);
  return clock;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** The same without a calendar to ask, since every time is given in UTC too. */
function utcClock(time: Date): { day: string; hour: string } {
  return {
    day: `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`,
    hour: `${twoDigits(time.getUTCHours())}:${twoDigits(time.getUTCMinutes())}`,
  };
}

/** `17 May 2024, 03:22` in a time zone. */
function wallClock(time: Date, timeZone: string): { day: string; hour: string } {
  if (timeZone === "UTC") return utcClock(time);
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts.get("day")} ${parts.get("month")} ${parts.get("year")}`,
    hour: `${parts.get("hour")}:${parts.get("minute")}`,
  };
}

/**
 * A moment in the article's time zone and in UTC: `17 May 2024, 03:22 (Asia/Riyadh), 00:22 UTC`;
 * the day is given twice where it differs.
 * @param iso ISO 8601
 */
export function bothTimes(iso: string, timeZone: string): string {
  const time = new Date(iso);
  const utc = wallClock(time, "UTC");
  if (timeZone === "UTC") return `${utc.day}, ${utc.hour} UTC`;
  const local = wallClock(time, timeZone);
  const utcDay = utc.day === local.day ? "" : `${utc.day}, `;
  return `${local.day}, ${local.hour} (${timeZone}), ${utcDay}${utc.hour} UTC`;
}

/** The same in parts, under heads that name the zones; UTC's day where it is another. */
export function timesInParts(
  iso: string,
  timeZone: string,
): { day: string; hour: string; utc: string } {
  const time = new Date(iso);
  const local = wallClock(time, timeZone);
  const utc = wallClock(time, "UTC");
  const utcDay = utc.day === local.day ? "" : `${utc.day}, `;
  return { ...local, utc: `${utcDay}${utc.hour}` };
}

/** A calendar day as people write it: `17 May 2024`. */
export function dayInWords(day: string): string {
  const time = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(time.getTime()) ? day : wallClock(time, "UTC").day;
}
