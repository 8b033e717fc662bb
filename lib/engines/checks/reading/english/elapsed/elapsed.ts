import type { CivilDate } from "../../civil-day.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { readAnniversaries } from "./anniversaries.ts";
import { lengthOf } from "./lengths.ts";
import { readNthUnits } from "./nth-unit.ts";
import { readSince } from "./since.ts";
import { readWithRange } from "./with-range.ts";

/** Every length of time that stands beside the dates it lies between, each length once. */
export function readElapsed(dated: DatedText, published: CivilDate | undefined): ElapsedReading[] {
  const { t, durations } = dated;
  // "A three-year term 2019–2024" is told by the order of its dates.
  const lengths = durations
    .filter(({ attributive }) => !attributive)
    .flatMap((duration) => lengthOf(t, duration) ?? []);
  const ranged = readWithRange(dated, lengths);
  const taken = new Set(ranged.map(({ length }) => length.start));
  const free = lengths.filter(({ first }) => !taken.has(t.tokens[first]?.start ?? -1));
  return [
    ...ranged,
    ...readSince(dated, free, published),
    ...readAnniversaries(dated, published),
    ...readNthUnits(dated, published),
  ];
}
