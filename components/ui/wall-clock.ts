interface WallClock {
  /** `2024-05-17` */
  day: string;
  /** `03:15` */
  time: string;
}

/** What a clock on the wall says at a moment in a time zone, to the minute. */
export function wallClock(moment: string | number, timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(new Date(moment));
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? "";
  return {
    day: `${of("year")}-${of("month")}-${of("day")}`,
    time: `${of("hour")}:${of("minute")}`,
  };
}

const readAsUtc = ({ day, time }: WallClock) => Date.parse(`${day}T${time}:00Z`);

/**
 * The moment (milliseconds since 1970) at which a clock on the wall says this in a time zone. Of two,
 * where clocks were put back, it is one; where they were put forward over it, the one an hour beside it.
 */
export function momentOf(clock: WallClock, timeZone: string): number {
  const wanted = readAsUtc(clock);
  let moment = wanted;
  // Once by the offset there and then; once more where that led over a change of clocks.
  for (let times = 0; times < 2; times += 1) {
    moment += wanted - readAsUtc(wallClock(moment, timeZone));
  }
  return moment;
}

/** `Riyadh` of `Asia/Riyadh`. */
export function placeOfZone(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}
