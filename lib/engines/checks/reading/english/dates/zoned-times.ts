import type { CivilDate } from "../../civil-day.ts";
import { zonesOfPlace } from "../../place-zones.ts";
import { keepsSummerTime } from "../../zone-arithmetic.ts";
import type { ClockPairReading, SeasonalTimeReading, ZonedTime } from "../../zoned-time-reading.ts";
import type { EnglishText } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import { dayOfClock } from "./clock-dates.ts";
import type { ClockDay } from "./clock-days.ts";
import { readClockPairs } from "./clock-pairs.ts";
import { localZonesAt } from "./clock-places.ts";
import type { DatedText } from "./dated-text.ts";
import type { ClockReading } from "./time-expressions.ts";

const quoted = (t: EnglishText, index: number) => (t.quoteOf[index] as number) >= 0;

/** The zones of a time: of its name, of the place named with it, or of where the text is. */
function zonesOf(
  t: EnglishText,
  { first, zone }: ClockReading,
): Pick<ZonedTime, "zones" | "zoneKnown" | "elsewhere"> {
  if (zone && zone.meanings.length > 0)
    return { zones: zone.meanings, zoneKnown: true, elsewhere: [] };
  const named = zone?.place === undefined ? [] : zonesOfPlace(zone.place);
  if (named.length > 0) {
    return { zones: named.map((each) => ({ zone: each })), zoneKnown: true, elsewhere: [] };
  }
  if (zone && !zone.local) return { zones: [], zoneKnown: false, elsewhere: [] };
  const { here, around } = localZonesAt(t, first);
  return here.length > 0
    ? { zones: here, zoneKnown: true, elsewhere: around }
    : { zones: around, zoneKnown: false, elsewhere: [] };
}

function zonedTime(t: EnglishText, clock: ClockReading, day: ClockDay | undefined): ZonedTime {
  return {
    span: spanOf(t, clock.first, clock.end),
    minutesOfDay: clock.minutesOfDay,
    zoneName: clock.zone?.name ?? "",
    ...zonesOf(t, clock),
    ...(day?.weekday === undefined ? {} : { weekday: day.weekday }),
    ...(day?.dayShift === undefined ? {} : { dayShift: day.dayShift }),
  };
}

/** The moments that the text tells in two zones. */
export function readClockPairReadings(
  dated: DatedText,
  published: CivilDate | undefined,
): ClockPairReading[] {
  const { t } = dated;
  return readClockPairs(dated).map((pair) => {
    const { days, known } = dayOfClock(dated, pair.first.first, published);
    return {
      stated: spanOf(t, pair.first.first, pair.end),
      first: zonedTime(t, pair.first, pair.firstDay),
      second: zonedTime(t, pair.second, pair.secondDay),
      day: { days, known },
      sure: !quoted(t, pair.first.first),
      sentence: sentenceSpanAt(t, pair.first.first),
    };
  });
}

/** Zones whose standard time part of the country keeps all year: Arizona, Queensland. */
const KEPT_ALL_YEAR = new Set(["MST", "AEST"]);

/** The times in a zone that is kept for half of the year only, outside the pairs. */
export function readSeasonalTimes(
  dated: DatedText,
  published: CivilDate | undefined,
): SeasonalTimeReading[] {
  const { t } = dated;
  const paired = new Set(
    readClockPairs(dated).flatMap(({ first, second }) => [first.first, second.first]),
  );
  return dated.clocks.flatMap((clock): SeasonalTimeReading[] => {
    const meaning = clock.zone?.meanings[0];
    if (!clock.zone || meaning?.offsetMinutes === undefined || paired.has(clock.first)) return [];
    if (meaning.zone === "UTC" || KEPT_ALL_YEAR.has(clock.zone.name)) return [];
    const { days, known, date } = dayOfClock(dated, clock.first, published);
    const year = days[0]?.year ?? 0;
    if (known === "any" || !keepsSummerTime(meaning.zone, year)) return [];
    return [
      {
        time: zonedTime(t, clock, undefined),
        day: { days, known },
        ...(date ? { daySpan: spanOf(t, date.first, date.end) } : {}),
        sure: !quoted(t, clock.first),
        sentence: sentenceSpanAt(t, clock.first),
      },
    ];
  });
}
