import type { CivilDate } from "../../civil-day.ts";
import { daysUpTo } from "../../days.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import type { ToldDate } from "../dates/told-dates.ts";
import type { EnglishText } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import type { Length } from "./lengths.ts";

/** A length as that between two dates of the text, or from one up to the dateline. */
export function betweenDates(
  t: EnglishText,
  length: Length,
  from: ToldDate,
  to: ToldDate | CivilDate,
): ElapsedReading {
  const told = "first" in to ? to : undefined;
  const days = "first" in to ? { from: to.from, to: to.to } : daysUpTo(to, 1);
  return {
    stated: spanOf(t, length.first, length.end),
    length: spanOf(t, length.first, length.end),
    count: length.count,
    unit: length.unit,
    firmness: length.firmness,
    from: { from: from.from, to: from.to, span: spanOf(t, from.first, from.end) },
    to: {
      ...days,
      because: told ? "the later date in its sentence" : "the dateline",
      ...(told ? { span: spanOf(t, told.first, told.end) } : {}),
    },
    counts: "between",
    anniversary: false,
    sure: from.sure && (told?.sure ?? true),
    sentence: sentenceSpanAt(t, length.first),
  };
}
