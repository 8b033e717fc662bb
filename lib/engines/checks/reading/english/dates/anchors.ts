import { type CivilDate, isCivilDate } from "../../civil-day.ts";
import type { Span } from "../../span.ts";
import { sentenceIndexAt, spanOf } from "../text/spans.ts";
import type { DatedText } from "./dated-text.ts";
import { yearAt } from "./dates.ts";
import type { Partner } from "./partners.ts";
import type { RelativeTerm } from "./relative-terms.ts";

/** A date that an expression counts from; `span` where it stands in the text. */
export interface AnchorDate {
  date: CivilDate;
  span?: Span;
}

const REACH = 120;
const MAX_ANCHORS = 3;

/**
 * The dates before "three days later" in its sentence and the one before it, each as precise as the
 * unit needs: whole dates for days and weeks, years for years.
 */
export function anchorsBefore(
  { t, dateAt }: DatedText,
  term: RelativeTerm,
  partner: Partner,
  published: CivilDate | undefined,
): AnchorDate[] {
  const index = sentenceIndexAt(t, term.first);
  const first = Math.max(t.sentences[Math.max(0, index - 1)]?.first ?? 0, term.first - REACH);
  const anchors: AnchorDate[] = [];
  for (let i = first; i < Math.min(term.first, partner.first); i++) {
    if (term.unit === "year") {
      const year = yearAt(t, i);
      // 1 July stands for a year of which nothing more is known.
      if (year)
        anchors.push({ date: { year: year.year, month: 7, day: 1 }, span: spanOf(t, i, year.end) });
      continue;
    }
    const date = dateAt.get(i);
    const [day] = date?.days ?? [];
    if (!date?.month || !day || date.swapped || date.days.length > 1) continue;
    const year = date.year ?? partner.date?.year ?? published?.year;
    if (year === undefined || !isCivilDate({ year, month: date.month, day })) continue;
    anchors.push({ date: { year, month: date.month, day }, span: spanOf(t, i, date.end) });
  }
  return anchors.slice(-MAX_ANCHORS);
}
