import type { SumReading } from "../../sum-reading.ts";
import type { EnglishText } from "../text/english-text.ts";
import type { FigureSentence } from "./figures.ts";
import { readTableSums } from "./sum-tables.ts";
import { readComposedSums } from "./sums-composed.ts";
import { readGatheredSums } from "./sums-gathered.ts";
import { readSumsInAll } from "./sums-in-all.ts";
import { readListedSums } from "./sums-listed.ts";
import { readSumsOfWholes } from "./sums-of-wholes.ts";
import { readSumsPlayed } from "./sums-played.ts";
import { readRecalledSums } from "./sums-recalled.ts";
import { readVoteSums } from "./sums-voted.ts";
import { readSumsWithin } from "./sums-within.ts";

/** Every whole with its parts, each whole once: the reading that tells most of it comes first. */
export function readSums(t: EnglishText, sentences: readonly FigureSentence[]): SumReading[] {
  const byWhole = new Map<number, SumReading>();
  const readers = [
    readListedSums,
    readSumsPlayed,
    readSumsOfWholes,
    readSumsInAll,
    readComposedSums,
    readRecalledSums,
    readVoteSums,
    readGatheredSums,
    readSumsWithin,
  ];
  for (const read of readers) {
    for (const reading of read(t, sentences)) {
      const known = byWhole.get(reading.whole.start);
      if (!known || (!known.sure && reading.sure)) byWhole.set(reading.whole.start, reading);
    }
  }
  for (const reading of readTableSums(t)) byWhole.set(reading.whole.start, reading);
  return [...byWhole.values()].sort((a, b) => a.whole.start - b.whole.start);
}
