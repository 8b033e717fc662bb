import type { CivilDate } from "../../civil-day.ts";
import { daysOf, daysUpTo } from "../../days.ts";
import type { ElapsedReading, ElapsedUnit } from "../../elapsed-reading.ts";
import { rational } from "../../rational.ts";
import { datedAt } from "../ages/births.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { datesMeant } from "../dates/dates-meant.ts";
import { lowerAt, tokensOf } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";

const UNITS: Readonly<Record<string, ElapsedUnit | undefined>> = {
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};
const PLURALS: Readonly<Record<string, ElapsedUnit | undefined>> = {
  days: "day",
  weeks: "week",
  months: "month",
  years: "year",
};
const BEGAN = new Set(
  "began begun started launched broke erupted opened founded invaded seized attacked since".split(
    " ",
  ),
);
const REACH = 25;

/** The date at which the sentence says that it began, after the token `from`. */
function beginning(dated: DatedText, from: number, end: number, published: CivilDate) {
  const { t } = dated;
  let began = false;
  for (let i = from; i < Math.min(from + REACH, end); i++) {
    if (BEGAN.has(lowerAt(t, i))) began = true;
    if (!began) continue;
    const full = datedAt(dated, i);
    if (full) return { ...full, sure: true };
    const date = dated.dateAt.get(i);
    const [day] = date?.days ?? [];
    if (!date?.month || day === undefined || date.swapped) continue;
    const { candidates, sure } = datesMeant(t, date, day, published, date.first, -1);
    const [meant] = candidates;
    if (!meant) return undefined;
    return {
      ...daysOf(meant.year, meant.month, meant.day),
      first: date.first,
      end: date.end,
      sure,
    };
  }
  return undefined;
}

/** "the 12th day of a strike that began on 3 May", "in its third year", "for months". */
export function readNthUnits(dated: DatedText, published: CivilDate | undefined): ElapsedReading[] {
  const { t } = dated;
  if (!published) return [];
  const reading = (
    first: number,
    end: number,
    rest: Pick<ElapsedReading, "count" | "unit" | "firmness" | "counts">,
  ): ElapsedReading[] => {
    const sentence = t.sentences[sentenceIndexAt(t, first)];
    const from = sentence && beginning(dated, end, sentence.end, published);
    if (!from) return [];
    return [
      {
        ...rest,
        stated: spanOf(t, first, end),
        length: spanOf(t, first, end),
        from: { from: from.from, to: from.to, span: spanOf(t, from.first, from.end) },
        to: { ...daysUpTo(published, 2), because: "the dateline" },
        anniversary: false,
        sure: from.sure,
        sentence: sentenceSpanAt(t, first),
      },
    ];
  };
  const ordinals = t.numbers.flatMap((number) => {
    const unit = number.form === "ordinal" ? UNITS[lowerAt(t, number.end)] : undefined;
    const before = lowerAt(t, number.first - 1);
    if (!unit || !/^(?:the|its|their|his|her|a)$/.test(before)) return [];
    const { first, end, value: count } = number;
    return reading(first, end + 1, { count, unit, firmness: "exactly", counts: "ordinal" });
  });
  const vague = tokensOf(t, Object.keys(PLURALS)).flatMap((at) => {
    const unit = PLURALS[lowerAt(t, at)];
    if (!unit || lowerAt(t, at - 1) !== "for") return [];
    return reading(at - 1, at + 1, {
      count: rational(2n),
      unit,
      firmness: "at least",
      counts: "between",
    });
  });
  return [...ordinals, ...vague];
}
