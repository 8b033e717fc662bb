import type { CivilDate } from "../../civil-day.ts";
import { type DatedText, readDatedText } from "../dates/dated-text.ts";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { isoMoment } from "./iso-time.ts";
import type { Moment } from "./moment.ts";

/** The dateline of the tests beside this file, a Friday. */
export const reference: CivilDate = { year: 2024, month: 5, day: 17 };

export const dated = (text: string): DatedText => readDatedText(readEnglishText(text));

/** The words of each moment with the first of its values. */
export function shown({ t }: DatedText, moments: readonly Moment[]): unknown[][] {
  return moments.map((moment) => [
    sliceOf(t, moment.first, moment.end),
    isoMoment(moment).values[0],
  ]);
}
