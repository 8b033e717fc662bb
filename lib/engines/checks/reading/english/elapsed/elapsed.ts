import type { CivilDate } from "../../civil-day.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { readAnniversaries } from "./anniversaries.ts";
import { readCourses } from "./courses.ts";
import { readLater } from "./later.ts";
import { type Length, lengthOf } from "./lengths.ts";
import { readNthUnits } from "./nth-unit.ts";
import { readSince } from "./since.ts";
import { readStanding } from "./standing.ts";
import { readTenures } from "./tenures.ts";
import { readWithRange } from "./with-range.ts";

type Reader = (
  dated: DatedText,
  lengths: readonly Length[],
  published: CivilDate | undefined,
) => ElapsedReading[];

/** In the order in which a length is asked for its dates: those nearest to it first. */
const OF_LENGTHS: readonly Reader[] = [
  readWithRange,
  readSince,
  readCourses,
  readStanding,
  readTenures,
  readLater,
];

/** Every length of time that stands beside the dates it lies between, each length once. */
export function readElapsed(dated: DatedText, published: CivilDate | undefined): ElapsedReading[] {
  const { t, durations } = dated;
  // "A three-year term 2019–2024" is told by the order of its dates.
  let free = durations
    .filter(({ attributive }) => !attributive)
    .flatMap((duration) => lengthOf(t, duration) ?? []);
  const readings: ElapsedReading[] = [];
  for (const read of OF_LENGTHS) {
    const found = read(dated, free, published);
    readings.push(...found);
    const taken = new Set(found.map(({ length }) => length.start));
    if (taken.size > 0) {
      free = free.filter(({ first }) => !taken.has(t.tokens[first]?.start ?? -1));
    }
  }
  return [...readings, ...readAnniversaries(dated, published), ...readNthUnits(dated, published)];
}
